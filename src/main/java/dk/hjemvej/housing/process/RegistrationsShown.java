package dk.hjemvej.housing.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.DanishDate;
import dk.hjemvej.engine.forms.FormValues;
import dk.hjemvej.housing.HousingRegistrations;
import dk.hjemvej.housing.HousingRegistrations.Registration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The lists a young person stands on, and the one to renew first. */
@Component
class RegistrationsShown implements FormValues {

  private final HousingRegistrations registrations;

  RegistrationsShown(HousingRegistrations registrations) {
    this.registrations = registrations;
  }

  @Override
  public Map<String, Object> of(CaseNumber youth) {
    List<Registration> all = registrations.of(youth);
    Map<String, Object> shown = new HashMap<>();
    shown.put(
        "housingRegistrations",
        all.isEmpty()
            ? "Borgeren er ikke skrevet op endnu."
            : all.stream().map(RegistrationsShown::line).collect(Collectors.joining("\n")));
    all.stream().findFirst().ifPresent(first -> shown.put("renewOrganisation", line(first)));
    return shown;
  }

  private static String line(Registration registration) {
    return "%s%s, fornyes senest %s"
        .formatted(
            registration.organisation(),
            registration.number() == null ? "" : " (nr. " + registration.number() + ")",
            DanishDate.of(registration.renewBy()));
  }
}
