package dk.hjemvej.support.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.Homes;
import dk.hjemvej.casefile.Homes.Progress;
import dk.hjemvej.casefile.Submissions;
import dk.hjemvej.engine.forms.FormValues;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * When the young person moved in, going by the newest attempt at a home: a day in a home that was
 * lost again is not shown.
 */
@Component
class HomeShown implements FormValues {

  private final Homes homes;
  private final Submissions submissions;

  HomeShown(Homes homes, Submissions submissions) {
    this.homes = homes;
    this.submissions = submissions;
  }

  @Override
  public Map<String, Object> of(CaseNumber youth) {
    Optional<Progress> progress = homes.of(youth);
    Optional<LocalDate> movedInOn =
        progress.isPresent()
            ? progress.map(Progress::movedInOn)
            : submissions.record(youth).findDate(PhaseVariables.MOVED_IN_ON.name());
    return movedInOn
        .<Map<String, Object>>map(day -> Map.of(PhaseVariables.MOVED_IN_ON.name(), day.toString()))
        .orElse(Map.of());
  }
}
