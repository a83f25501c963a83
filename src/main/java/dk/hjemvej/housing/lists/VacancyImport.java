package dk.hjemvej.housing.lists;

import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.housing.HousingAreas;
import dk.hjemvej.housing.RefusedVacancy;
import dk.hjemvej.housing.Vacancies;
import dk.hjemvej.housing.Vacancies.Registered;
import dk.hjemvej.housing.Vacancies.Result;
import dk.hjemvej.housing.lists.VacancyList.Defaults;
import dk.hjemvej.housing.lists.VacancyList.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads a list of homes into the register: the good lines in one transaction, the others are named.
 * The same file a second time changes nothing.
 */
@Component
public class VacancyImport {

  /**
   * What became of the file.
   *
   * @param refused how many lines were not registered
   * @param problems what was wrong with them, in the order of the file
   * @param ignoredColumns headings we do not use
   */
  public record Outcome(
      int added,
      int changed,
      int unchanged,
      int refused,
      List<Problem> problems,
      List<String> ignoredColumns) {}

  private final Vacancies vacancies;
  private final ImportLog log;
  private final HousingAreas areas;
  private final ListSettings settings;
  private final CivilTime time;

  VacancyImport(
      Vacancies vacancies,
      ImportLog log,
      HousingAreas areas,
      ListSettings settings,
      CivilTime time) {
    this.vacancies = vacancies;
    this.log = log;
    this.areas = areas;
    this.settings = settings;
    this.time = time;
  }

  /**
   * @param userId who imports
   * @throws UnreadableList when the file as a whole cannot be used
   */
  @Transactional
  public Outcome run(String fileName, byte[] file, Defaults defaults, String userId) {
    VacancyList list = VacancyList.read(file, defaults, areas, settings, time.today());
    List<Registered> answers =
        vacancies.register(list.homes().stream().map(VacancyList.Home::vacancy).toList());
    List<Problem> problems = new ArrayList<>(list.problems());
    for (int i = 0; i < answers.size(); i++) {
      String why = RefusedVacancy.reason(answers.get(i));
      if (why != null) {
        problems.add(new Problem(list.homes().get(i).line(), null, why));
      }
    }
    problems.sort(Comparator.comparingInt(Problem::line));
    Outcome outcome =
        new Outcome(
            count(answers, Result.ADDED),
            count(answers, Result.CHANGED),
            count(answers, Result.UNCHANGED),
            (int) problems.stream().map(Problem::line).distinct().count(),
            List.copyOf(problems),
            list.ignoredColumns());
    log.add(userId, fileName, file, outcome);
    return outcome;
  }

  private static int count(List<Registered> answers, Result result) {
    return (int) answers.stream().filter(answer -> answer.result() == result).count();
  }
}
