package dk.hjemvej.housing.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.casefile.DanishDate;
import dk.hjemvej.casefile.Submissions;
import dk.hjemvej.engine.Deadlines;
import dk.hjemvej.housing.Discharge;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Warns while the refund of support under SEL § 85 a can still be saved (PATHWAY § 8). */
@Component
class RefundGuard {

  private final Submissions submissions;
  private final Deadlines deadlines;
  private final CivilTime time;

  RefundGuard(Submissions submissions, Deadlines deadlines, CivilTime time) {
    this.submissions = submissions;
    this.deadlines = deadlines;
    this.time = time;
  }

  /** What to tell the caseworker; empty when nothing is in danger. */
  Optional<String> warning(CaseNumber youth, LocalDate dischargeOn) {
    Discharge discharge =
        Discharge.of(dischargeOn, submissions.find(youth, "UserTask_DecideMethod"));
    if (!discharge.losesRefund(deadlines.after(time.today(), "REFUND_GUARD_LEAD"))) {
      return Optional.empty();
    }
    return Optional.of(
        ("der er ikke bevilget støtte efter § 85 a, og borgeren udskrives %s. Støtten skal være"
                + " bevilget før udskrivningen, ellers mister kommunen refusionen (§ 176 a). Få"
                + " afgørelsen truffet først.")
            .formatted(DanishDate.of(dischargeOn)));
  }
}
