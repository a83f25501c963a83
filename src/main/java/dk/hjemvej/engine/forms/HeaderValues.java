package dk.hjemvej.engine.forms;

/**
 * The part of {@link FormValues} that stands in the header of a case wherever one is shown: cheap
 * enough for a hundred cases of a list, and read with the rights of whoever looks.
 */
public interface HeaderValues extends FormValues {}
