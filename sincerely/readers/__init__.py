"""What a letter's reader may do without an account: ask for a person, ask for humans only.

Knows owners and receipts by opaque ids only. A wish counts once its address confirmed it by a mailed link, and how
often anybody may ask is limited.
"""
