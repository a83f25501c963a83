package dk.hjemvej.team.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.engine.DisplayNames;
import dk.hjemvej.engine.forms.FormOptions;
import dk.hjemvej.team.TeamCases;
import dk.hjemvej.team.TeamCases.Supported;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Every case the team holds on to, with its method and worker. */
@Component
class SupportedCases implements FormOptions {

  private final TeamCases cases;
  private final DisplayNames names;

  SupportedCases(TeamCases cases, DisplayNames names) {
    this.cases = cases;
    this.names = names;
  }

  @Override
  public String name() {
    return "supportedCases";
  }

  @Override
  public List<Option> options(@Nullable CaseNumber caseNumber) {
    return cases.supported().stream()
        .map(one -> new Option(one.caseNumber().value(), label(one)))
        .toList();
  }

  private String label(Supported one) {
    String worker = one.worker();
    return Stream.of(
            one.caseNumber().value(), one.method(), worker == null ? null : names.ofUser(worker))
        .flatMap(Stream::ofNullable)
        .collect(Collectors.joining(" · "));
  }
}
