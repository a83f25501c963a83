package dk.hjemvej.support.process;

import dk.hjemvej.engine.Case;
import dk.hjemvej.support.NetworkLinks;
import java.time.LocalDate;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordAttendance implements JavaDelegate {

  private final NetworkLinks links;
  private final LinkDates dates;

  RecordAttendance(NetworkLinks links, LinkDates dates) {
    this.links = links;
    this.dates = dates;
  }

  @Override
  public void execute(DelegateExecution execution) {
    int linkNo = LinkVariables.LINK_NO.readFrom(execution);
    Optional<LocalDate> attendedOn = LinkVariables.ATTENDED_ON.findIn(execution);
    attendedOn.ifPresent(on -> links.attended(Case.of(execution), linkNo, on));
    dates.write(execution, attendedOn.orElse(null), dates.today());
  }
}
