"""The parts of the environment, under the names that its documentation gives them."""
