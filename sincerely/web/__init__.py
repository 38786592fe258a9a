"""The pages. A view turns a request into one action or query and a template; words for people are made here."""
