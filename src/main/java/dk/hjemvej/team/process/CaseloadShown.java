package dk.hjemvej.team.process;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import dk.hjemvej.engine.CaseProcesses;
import dk.hjemvej.engine.DisplayNames;
import dk.hjemvej.engine.forms.ShownList;
import dk.hjemvej.engine.forms.TaskValues;
import dk.hjemvej.team.TeamCases;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What each worker has to do and for how many, so that a load can be seen and shared. */
@Component
class CaseloadShown implements TaskValues {

  private static final String REVIEW = "UserTask_CaseloadReview";

  private final CaseProcesses processes;
  private final TeamCases cases;
  private final DisplayNames names;
  private final ShownList lists;
  private final int most;

  CaseloadShown(
      CaseProcesses processes,
      TeamCases cases,
      DisplayNames names,
      ShownList lists,
      @Value("${hjemvej.workload.open-max}") int most) {
    this.processes = processes;
    this.cases = cases;
    this.names = names;
    this.lists = lists;
    this.most = most;
  }

  @Override
  public Map<String, Object> of(String taskDefinitionKey) {
    return taskDefinitionKey.equals(REVIEW) ? Map.of("openTasks", text()) : Map.of();
  }

  private String text() {
    Map<String, Long> citizens =
        cases.supported().stream()
            .map(TeamCases.Supported::worker)
            .filter(Objects::nonNull)
            .collect(groupingBy(worker -> worker, TreeMap::new, counting()));
    Map<String, Integer> tasks = processes.openTasksByPerson();
    TreeMap<String, Long> all = new TreeMap<>(citizens);
    tasks.keySet().forEach(worker -> all.putIfAbsent(worker, 0L));
    return all.isEmpty()
        ? "Ingen har åbne opgaver."
        : lists.of(
            all.entrySet().stream()
                .map(one -> line(one.getKey(), one.getValue(), tasks.getOrDefault(one.getKey(), 0)))
                .toList());
  }

  private String line(String worker, long citizens, int open) {
    String load = "%s: åbne opgaver %d, borgere %d".formatted(names.ofUser(worker), open, citizens);
    return open > most ? "%s (over %d: find ud af hvorfor)".formatted(load, most) : load;
  }
}
