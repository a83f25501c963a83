package dk.hjemvej.oversight.process;

import dk.hjemvej.casefile.Answers;
import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.casefile.Submissions;
import dk.hjemvej.engine.DisplayNames;
import dk.hjemvej.oversight.CaseHousing;
import dk.hjemvej.oversight.CaseLink;
import dk.hjemvej.oversight.CasePlan;
import dk.hjemvej.oversight.CasePlan.PhaseDates;
import dk.hjemvej.oversight.MyWay;
import dk.hjemvej.oversight.MyWay.Station;
import dk.hjemvej.oversight.MyWaySettings;
import dk.hjemvej.oversight.process.MyWayDates.Date;
import dk.hjemvej.oversight.process.MyWayHelp.Supporter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * "Min vej": one page on paper for the young person (FACTS I-07). It says what they may take out of
 * their pocket in front of others: no CPR number, no risk, no deadline of ours, no code.
 */
@Component
class MyWayPage {

  /** With more lines the type is a little smaller, so that one page is enough. */
  private static final int MOST_IN_BIG_TYPE = 13;

  private static final String LINE = "________________";
  private static final String STYLE = "../../../../app/tasklist/hjemvej/my-way.css";

  private final MyWay.Register ways;
  private final CasePlan.Register plans;
  private final CaseHousing.Register housing;
  private final CaseLink.Register links;
  private final Submissions submissions;
  private final DisplayNames names;
  private final MyWaySettings settings;
  private final CivilTime time;

  MyWayPage(
      MyWay.Register ways,
      CasePlan.Register plans,
      CaseHousing.Register housing,
      CaseLink.Register links,
      Submissions submissions,
      DisplayNames names,
      MyWaySettings settings,
      CivilTime time) {
    this.ways = ways;
    this.plans = plans;
    this.housing = housing;
    this.links = links;
    this.submissions = submissions;
    this.names = names;
    this.settings = settings;
    this.time = time;
  }

  /**
   * @param hide whether the reader may not see who the young person is: then nobody is named and
   *     nothing that was typed freely is shown
   */
  String of(CaseNumber caseNumber, boolean hide) {
    MyWay way = ways.of(caseNumber);
    LocalDate today = time.today();
    Answers said = hide ? new Answers(Map.of()) : submissions.record(caseNumber);
    CaseHousing home = housing.of(caseNumber);
    Optional<PhaseDates> phase = running(plans.of(caseNumber));
    String worker = way.worker() == null ? "Vi" : names.ofUser(way.worker());
    List<CaseLink> helping = hide ? List.of() : links.of(caseNumber);
    List<Date> dates = MyWayDates.of(way, said, phase, home, worker, today);
    List<Supporter> helpers = MyWayHelp.of(way, said, home, helping, worker, settings.team());
    List<String> agreed = MyWayAgreed.of(way, said, home, hide, today);
    return Html.page(
        "Min vej",
        STYLE,
        dates.size() + helpers.size() + agreed.size() > MOST_IN_BIG_TYPE ? "long" : "short",
        head(said, today),
        way(way, phase.map(PhaseDates::phaseNo).orElse(null)),
        dream(said),
        dates(dates, today),
        helpers(helpers),
        agreed(agreed),
        calls(way, worker));
  }

  private static Optional<PhaseDates> running(CasePlan plan) {
    return plan.phases().stream()
        .filter(phase -> phase.startedOn() != null && phase.endedOn() == null)
        .reduce((former, newest) -> newest);
  }

  private static Html head(Answers said, LocalDate today) {
    String greeting =
        said.findText("fullName")
            .or(() -> said.findText("alias"))
            .map(name -> "Hej " + name.strip().split("\\s+")[0])
            .orElse("Hej");
    return Html.tag(
        "header",
        Html.tag("h1", Html.text("Min vej")),
        Html.tag("p", "greeting", Html.text(greeting)),
        Html.tag("p", "printed", Html.text(MyWayText.printed(today))));
  }

  private static Html way(MyWay way, @Nullable Integer phaseNo) {
    return Html.tag(
        "section",
        "way",
        Html.tag(
            "ol",
            Html.of(Stream.of(Station.values()).map(one -> station(one, way.station())).toList())),
        Html.tag("p", "here", Html.text(MyWayText.here(way, phaseNo))));
  }

  private static Html station(Station one, Station now) {
    Html name = Html.text(MyWayText.station(one));
    return one == now
        ? Html.tag("li", "now", Html.tag("strong", name), Html.tag("span", Html.text("Her er du")))
        : Html.tag("li", one.compareTo(now) < 0 ? "done" : "ahead", name);
  }

  private static Html dream(Answers said) {
    return said.findText("dreamsAndHopes")
        .map(
            dream -> section("Det drømmer du om", Html.tag("p", Html.text(MyWayAgreed.cut(dream)))))
        .orElse(Html.nothing());
  }

  private static Html dates(List<Date> dates, LocalDate today) {
    return list(
        "Hvad sker der nu?",
        dates.stream().map(date -> line(when(date, today), date.what())).toList());
  }

  private static String when(Date date, LocalDate today) {
    LocalDate day = date.day();
    return day == null ? "Snart" : StringUtils.capitalize(MyWayText.day(day, today));
  }

  private static Html helpers(List<Supporter> helpers) {
    return list(
        "Hvem hjælper dig?",
        helpers.stream().map(supporter -> line(supporter.name(), supporter.withWhat())).toList());
  }

  private static Html agreed(List<String> agreed) {
    return list(
        "Det har vi aftalt",
        agreed.stream().map(words -> Html.tag("li", Html.text(words))).toList());
  }

  private Html calls(MyWay way, String worker) {
    String phone = settings.phone().isBlank() ? LINE : settings.phone();
    String team = way.worker() == null ? settings.team() : worker + ", " + settings.team();
    return list(
        "Hvem kan du ringe til?",
        List.of(
            line(team, phone),
            line("Er der fare?", "Ring %s med det samme.".formatted(settings.emergency()))));
  }

  private static Html list(String title, List<Html> lines) {
    return lines.isEmpty() ? Html.nothing() : section(title, Html.tag("ul", Html.of(lines)));
  }

  private static Html line(String first, String then) {
    return Html.tag("li", Html.tag("strong", Html.text(first)), Html.text(" " + then));
  }

  private static Html section(String title, Html content) {
    return Html.tag("section", Html.tag("h2", Html.text(title)), content);
  }
}
