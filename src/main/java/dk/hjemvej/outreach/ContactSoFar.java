package dk.hjemvej.outreach;

import java.util.Optional;

/** What the team sees when it decides whether to go on seeking someone out. */
public enum ContactSoFar {
  MET,
  REFUSED,
  NOT_REACHED;

  /**
   * @param latest the result that made the team look; none when it was the silence
   */
  public static ContactSoFar after(Optional<ContactResult> latest) {
    return latest
        .filter(ContactResult::reached)
        .map(result -> result == ContactResult.REFUSED ? REFUSED : MET)
        .orElse(NOT_REACHED);
  }
}
