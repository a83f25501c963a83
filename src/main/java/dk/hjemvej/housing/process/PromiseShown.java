package dk.hjemvej.housing.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.casefile.DanishDate;
import dk.hjemvej.casefile.Homes;
import dk.hjemvej.casefile.Homes.Progress;
import dk.hjemvej.engine.forms.FormValues;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The day the young person was told to expect a home; as an answer only while it can be kept. */
@Component
class PromiseShown implements FormValues {

  private final Homes homes;
  private final CivilTime time;

  PromiseShown(Homes homes, CivilTime time) {
    this.homes = homes;
    this.time = time;
  }

  @Override
  public Map<String, Object> of(CaseNumber youth) {
    Map<String, Object> shown = new HashMap<>();
    Optional<LocalDate> promised = homes.of(youth).map(Progress::expectedMoveIn);
    shown.put("promisedHome", promised.map(DanishDate::of).orElse("Ingen dato er lovet."));
    promised
        .filter(day -> !day.isBefore(time.today()))
        .ifPresent(day -> shown.put("expectedMoveIn", day.toString()));
    return shown;
  }
}
