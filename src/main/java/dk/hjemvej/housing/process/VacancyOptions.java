package dk.hjemvej.housing.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.engine.forms.FormOptions;
import dk.hjemvej.housing.Home;
import dk.hjemvej.housing.Vacancies;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Homes that can be taken out, by landlord and address. */
@Component("vacancies")
class VacancyOptions implements FormOptions {

  private final Vacancies vacancies;

  VacancyOptions(Vacancies vacancies) {
    this.vacancies = vacancies;
  }

  @Override
  public String name() {
    return "vacancies";
  }

  @Override
  public List<Option> options(@Nullable CaseNumber caseNumber) {
    return vacancies.withdrawable().stream()
        .map(home -> new Option(Integer.toString(home.id()), label(home)))
        .toList();
  }

  private static String label(Home home) {
    String state =
        switch (home.state()) {
          case HELD -> " (tilbudt en borger)";
          case ALLOCATED -> " (givet til en borger)";
          case FREE, WITHDRAWN -> "";
        };
    return "%s, %s%s".formatted(home.landlord(), home.address(), state);
  }
}
