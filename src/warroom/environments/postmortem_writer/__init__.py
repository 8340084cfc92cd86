"""One agent digs evidence out of logs and writes a post-mortem, graded against the truth."""
