package dk.hjemvej.engine.deployment;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;

/**
 * What the models of a deployment may refer to outside of themselves.
 *
 * @param delegates delegate beans by bean name, with the variables each reads and writes
 * @param optionLists names of the option lists that forms may ask for
 * @param groups ids of the groups that may be candidates of a task
 * @param messages names of the messages that the inbox may deliver, with the variables each brings
 */
public record Surroundings(
    Map<String, DelegateVariables> delegates,
    Set<String> optionLists,
    Set<String> groups,
    Map<String, Set<String>> messages) {

  /** The groups of PATHWAY § 1 whose members are given tasks. */
  private static final Set<String> GROUPS =
      Set.of(
          "outreach-workers",
          "authority-caseworkers",
          "cti-workers",
          "icm-workers",
          "act-team",
          "housing-coordinators",
          "team-leaders",
          "unit-heads",
          "process-owners");

  /** The messages that some step sends. */
  private static final Map<String, Set<String>> MESSAGES =
      Map.ofEntries(
          entry("AcuteHelpNeeded", Set.of()),
          entry("CaseTransferred", Set.of("newWorker", "transfer", "transferredBy")),
          entry("CitizenReached", Set.of()),
          entry("CollegeReferral", Set.of("referredCase")),
          entry("ContactPlanChanged", Set.of("contactInterval", "silenceLimit")),
          entry("ContactRecorded", Set.of()),
          entry("Death", Set.of()),
          entry("DebriefNeeded", Set.of()),
          entry("EndRequested", Set.of()),
          entry("EscalationNeeded", Set.of("subject", "since")),
          entry("FollowUpAgreed", Set.of("closedOn")),
          entry("HomelessAgain", Set.of()),
          entry("HomeVisited", Set.of()),
          entry("HorizonAgreed", Set.of()),
          entry("HousingNeeded", Set.of()),
          entry("LaddersFollowTable", Set.of()),
          entry("LifeEvent", Set.of("lifeEvent", "lifeEventOn")),
          entry("LifeEventAgain", Set.of()),
          entry("MethodChanged", Set.of("method")),
          entry("MethodChangeNeeded", Set.of()),
          entry("MethodKept", Set.of()),
          entry("MovedIn", Set.of("movedInOn")),
          entry("NewEnquiry", Set.of("entryRoute", "readyForIntake")),
          entry("PauseAgreed", Set.of("pauseReason", "pausedFrom", "expectedReturnOn")),
          entry("PhaseDecided", Set.of("phaseDecision")),
          entry("PhasesFollowTable", Set.of()),
          entry("PlaceAvailable", Set.of()),
          entry("SearchTakenOver", Set.of("startedByForm")),
          entry("VacancyRegistered", Set.of()),
          entry("VacancyWithdrawn", Set.of()));

  public Surroundings(Map<String, DelegateVariables> delegates, Set<String> optionLists) {
    this(delegates, optionLists, GROUPS, MESSAGES);
  }
}
