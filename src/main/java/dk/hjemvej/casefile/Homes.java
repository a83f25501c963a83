package dk.hjemvej.casefile;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far a young person is on the way to a home: what other stages may ask and promise. */
public interface Homes {

  /**
   * @param expectedMoveIn the day the young person was told to expect a home
   * @param leaseSignedOn when the lease was signed
   * @param movedInOn when the young person moved in
   */
  record Progress(
      @Nullable LocalDate expectedMoveIn,
      @Nullable LocalDate leaseSignedOn,
      @Nullable LocalDate movedInOn) {}

  /** Progress of the newest attempt; empty before the first. */
  Optional<Progress> of(CaseNumber youth);

  /** A promise to the young person; when it is broken, a team leader is asked at once. */
  void promise(CaseNumber youth, LocalDate expectedMoveIn);
}
