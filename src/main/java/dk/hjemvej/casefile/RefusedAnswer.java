package dk.hjemvej.casefile;

/**
 * An answer that cannot be accepted. It rolls the whole submission back, and the person who typed
 * it sees the message, which is in Danish and names the field.
 */
public class RefusedAnswer extends RuntimeException {

  private final String field;

  /**
   * @param field key of the form field, for a screen that wants to point at it
   * @param message Danish, naming the field by its label, without personal data
   */
  public RefusedAnswer(String field, String message) {
    super(message);
    this.field = field;
  }

  public String field() {
    return field;
  }
}
