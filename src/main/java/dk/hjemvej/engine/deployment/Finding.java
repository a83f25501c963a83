package dk.hjemvej.engine.deployment;

/**
 * One thing that is wrong in a model, said to the person who drew it.
 *
 * @param resource the file, e.g. {@code bpmn/support/cti.bpmn}
 * @param element id of the element, or of the file where no element is to blame
 * @param label what the element is called in the diagram, empty where it has no name
 * @param message what is wrong and what is wanted, in Danish
 */
public record Finding(String resource, String element, String label, String message) {

  @Override
  public String toString() {
    return resource + ": " + element + (label.isBlank() ? "" : " »" + label + "«") + ": " + message;
  }
}
