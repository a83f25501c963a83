package dk.hjemvej.housing.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.engine.forms.FormOptions;
import dk.hjemvej.housing.HousingAreas;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The parts of town homes are looked for in. */
@Component("housingAreas")
class AreaOptions implements FormOptions {

  private final HousingAreas areas;

  AreaOptions(HousingAreas areas) {
    this.areas = areas;
  }

  @Override
  public String name() {
    return "housingAreas";
  }

  @Override
  public List<Option> options(@Nullable CaseNumber caseNumber) {
    return areas.areas().entrySet().stream()
        .map(area -> new Option(area.getKey(), area.getValue()))
        .toList();
  }
}
