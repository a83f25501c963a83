package dk.hjemvej.housing.lists;

/** The whole file cannot be used; the message says in Danish what to do about it. */
public final class UnreadableList extends RuntimeException {

  UnreadableList(String message) {
    super(message);
  }
}
