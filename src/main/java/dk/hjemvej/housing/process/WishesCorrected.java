package dk.hjemvej.housing.process;

import dk.hjemvej.casefile.Answers;
import dk.hjemvej.casefile.AnswersCorrected;
import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.Submission;
import dk.hjemvej.casefile.Submissions;
import dk.hjemvej.housing.AppliedFor;
import dk.hjemvej.housing.HomeSearch;
import dk.hjemvej.housing.HousingApplications;
import dk.hjemvej.housing.HousingWishes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Homes are looked for by the wishes as they are written now, not as they were mistaken for. */
@Component
class WishesCorrected implements AnswersCorrected {

  private static final String APPLICATION = "UserTask_HousingApplication";
  private static final List<String> STEPS =
      List.of(APPLICATION, "UserTask_ReviewHousing", "UserTask_ReviewHousingLeader");

  private final HousingApplications applications;
  private final HousingWishes wishes;
  private final HomeSearch search;
  private final Submissions submissions;

  WishesCorrected(
      HousingApplications applications,
      HousingWishes wishes,
      HomeSearch search,
      Submissions submissions) {
    this.applications = applications;
    this.wishes = wishes;
    this.search = search;
    this.submissions = submissions;
  }

  /** The newest application again, and what the reviews since then changed. */
  @Override
  public void corrected(CaseNumber youth, String elementId, Answers answers) {
    if (!STEPS.contains(elementId) || wishes.of(youth).isEmpty()) {
      return;
    }
    for (Submission said : said(youth)) {
      if (said.elementId().equals(APPLICATION)) {
        applications.wished(youth, AppliedFor.of(said.answers()));
      } else {
        search.reviewed(youth, said.answers());
      }
    }
    search.lookAgain(youth);
  }

  /** What was said about wishes since the newest application, each as it is corrected now. */
  private List<Submission> said(CaseNumber youth) {
    Map<Long, Long> first = new HashMap<>();
    Map<Long, Submission> now = new LinkedHashMap<>();
    for (Submission step : submissions.of(youth)) {
      if (STEPS.contains(step.elementId())) {
        Long corrects = step.corrects();
        long original = corrects == null ? step.id() : first.getOrDefault(corrects, corrects);
        first.put(step.id(), original);
        now.put(original, step);
      }
    }
    List<Submission> said = new ArrayList<>(now.values());
    int newest = said.stream().map(Submission::elementId).toList().lastIndexOf(APPLICATION);
    return said.subList(Math.max(0, newest), said.size());
  }
}
