package dk.hjemvej.handover;

import dk.hjemvej.casefile.Answers;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Something the support has done for a citizen and somebody must take over.
 *
 * @param startsOn when the receiver begins; null when the citizen manages alone
 * @param acceptedOn the day the receiver said yes; null while there is no yes
 * @param leaderAgrees whether the team leader agrees that the citizen manages alone
 */
public record Need(
    int needNo,
    Receiver receiver,
    @Nullable LocalDate startsOn,
    @Nullable LocalDate acceptedOn,
    boolean leaderAgrees) {

  /** The needs that were agreed, with what each receiver has answered. */
  public static List<Need> in(Answers agreed, Answers answered) {
    return IntStream.rangeClosed(1, agreed.number("needs").intValueExact())
        .mapToObj(
            no ->
                new Need(
                    no,
                    Receiver.valueOf(agreed.text("receiver" + no)),
                    agreed.findDate("startsOn" + no).orElse(null),
                    answered.findDate("acceptedOn" + no).orElse(null),
                    false))
        .toList();
  }

  public boolean isAccepted() {
    return acceptedOn != null;
  }

  /** Whether the citizen may be let go as far as this need goes (FACTS S-10). */
  public boolean isTakenOver() {
    return isAccepted() && (receiver != Receiver.SELF || leaderAgrees);
  }
}
