"""The engine as a child process: which Python runs it, in what environment, and how to talk to it."""
