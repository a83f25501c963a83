package dk.hjemvej.support.process;

import dk.hjemvej.casefile.DanishDate;
import dk.hjemvej.engine.forms.ShownList;
import dk.hjemvej.engine.forms.TaskValues;
import dk.hjemvej.support.CourseDifference;
import dk.hjemvej.support.ReplanCourse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The courses that today's table would change, for whoever chooses for all of them. */
@Component
class CoursesCompared implements TaskValues {

  private final ReplanCourse replan;
  private final ShownList list;

  CoursesCompared(ReplanCourse replan, ShownList list) {
    this.replan = replan;
    this.list = list;
  }

  @Override
  public Map<String, Object> of(String taskDefinitionKey) {
    if (!taskDefinitionKey.equals("UserTask_ChooseForAll")) {
      return Map.of();
    }
    List<String> courses = replan.differences().stream().map(CoursesCompared::line).toList();
    return Map.of("coursesCount", courses.size(), "coursesCompared", list.of(courses));
  }

  private static String line(CourseDifference course) {
    return "Sag %s: fase %d slutter %s, forløbet %s%s."
        .formatted(
            course.caseNumber(),
            course.now().phaseNo(),
            change(course.now().end(), course.byTable().end()),
            change(course.courseEndNow(), course.courseEndByTable()),
            course.now().rule().equals(course.byTable().rule())
                ? ""
                : "; fasens kontakt, påmindelser eller længde ændres");
  }

  private static String change(LocalDate now, LocalDate byTable) {
    return now.equals(byTable)
        ? "fortsat " + DanishDate.of(now)
        : DanishDate.of(now) + " → " + DanishDate.of(byTable);
  }
}
