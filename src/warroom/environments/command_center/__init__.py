"""command_center: three roles work a queue of incidents under one clock; every action costs."""
