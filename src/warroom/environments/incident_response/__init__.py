"""One on-call engineer investigates, escalates, fixes and writes it up."""
