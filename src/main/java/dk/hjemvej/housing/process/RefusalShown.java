package dk.hjemvej.housing.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.DanishDate;
import dk.hjemvej.engine.forms.FormValues;
import dk.hjemvej.housing.HousingApplications;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How long the allocation office's refusal can be complained about. */
@Component
class RefusalShown implements FormValues {

  private final HousingApplications applications;

  RefusalShown(HousingApplications applications) {
    this.applications = applications;
  }

  @Override
  public Map<String, Object> of(CaseNumber youth) {
    return applications
        .complaintUntil(youth)
        .<Map<String, Object>>map(day -> Map.of("complaintUntil", DanishDate.of(day)))
        .orElse(Map.of());
  }
}
