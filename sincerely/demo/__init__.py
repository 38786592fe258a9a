"""The demo mailbox: eighteen months of an invented professional's mail, written by hand, dated from today."""
