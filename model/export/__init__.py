"""Scripts that turn published weights into ONNX files and cards. Not needed at run time."""
