package dk.hjemvej.handover;

import java.util.List;

/**
 * May the citizen be let go? Only when somebody has taken over every need (FACTS S-10): the citizen
 * "ikke slippes/udskrives af indsatsen, før en anden indsats har taget over".
 */
public final class LettingGo {

  private LettingGo() {}

  /** No needs at all is no handover. */
  public static boolean isSafe(List<Need> needs) {
    return !needs.isEmpty() && needs.stream().allMatch(Need::isTakenOver);
  }

  /** Every receiver has said yes; the citizen alone still needs the team leader's yes. */
  public static boolean isAccepted(List<Need> needs) {
    return !needs.isEmpty() && needs.stream().allMatch(Need::isAccepted);
  }
}
