"""Playing, and keeping the record: one episode, many over processes, and the run folder."""
