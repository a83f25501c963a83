package dk.hjemvej.housing;

import java.util.Set;

/**
 * One home seen with one young person's eyes.
 *
 * @param reasons why it is left out; none when it fits
 * @param points more is offered first
 * @param explanation Danish, for the caseworker who must be able to say why
 */
public record Match(Home home, Set<LeftOut> reasons, int points, String explanation) {

  public boolean fits() {
    return reasons.isEmpty();
  }
}
