package dk.hjemvej.engine.cases;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.SupportCases;
import dk.hjemvej.engine.forms.FormOptions;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The open cases, for start forms that concern one of them. */
@Component
class OpenCases implements FormOptions {

  private final SupportCases cases;

  OpenCases(SupportCases cases) {
    this.cases = cases;
  }

  @Override
  public String name() {
    return "openCases";
  }

  @Override
  public List<Option> options(@Nullable CaseNumber caseNumber) {
    return cases.openCases().stream().map(open -> new Option(open.value(), open.value())).toList();
  }
}
