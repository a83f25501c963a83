package dk.hjemvej.housing;

import dk.hjemvej.casefile.Answers;
import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.housing.HousingReferrals.Referral;
import dk.hjemvej.housing.Matching.Seeker;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the best free home for a case and holds it. One look at a time: the register is locked
 * before anything is read, and a look is remembered by the version it began with, so that nothing
 * that changes meanwhile is missed.
 */
@Component
@Transactional
public class HomeSearch {

  private final HousingRegister register;
  private final HousingReferrals referrals;
  private final HousingWishes wishes;
  private final HousingApplications applications;
  private final Vacancies vacancies;
  private final Holds holds;
  private final Searches searches;
  private final Explanations explanations;
  private final MatchRules rules;
  private final Matching matching;
  private final CivilTime time;
  private final ApplicationEventPublisher events;

  public HomeSearch(
      HousingRegister register,
      HousingReferrals referrals,
      HousingWishes wishes,
      HousingApplications applications,
      Vacancies vacancies,
      Holds holds,
      Searches searches,
      Explanations explanations,
      MatchRules rules,
      MatchSettings settings,
      HousingAreas areas,
      CivilTime time,
      ApplicationEventPublisher events) {
    this.register = register;
    this.referrals = referrals;
    this.wishes = wishes;
    this.applications = applications;
    this.vacancies = vacancies;
    this.holds = holds;
    this.searches = searches;
    this.explanations = explanations;
    this.rules = rules;
    this.matching = new Matching(settings, areas);
    this.time = time;
    this.events = events;
  }

  /** The case looks for a home from now on. */
  public void begin(CaseNumber youth, String processInstanceId) {
    register.lock();
    searches.begin(
        youth, referrals.current(youth).attempt(), wish(youth).since(), processInstanceId);
  }

  /**
   * Looks at every home and holds the best one that fits. Without one, the case waits for a
   * vacancy; so it does while others who come first have not looked yet.
   *
   * @return the home that is held now
   */
  public Optional<Integer> find(CaseNumber youth, Instant holdUntil) {
    long version = register.lock();
    Referral referral = referrals.current(youth);
    HousingWish wish = wish(youth);
    MatchWeights weights = rules.weights();
    if (comesAfterOthers(youth, wish, weights, version)) {
      searches.waitsItsTurn(youth);
      events.publishEvent(new RegisterChanged());
      return Optional.empty();
    }
    List<Match> matches =
        matching.match(
            new Seeker(wish, rules.means(youth), explanations.offered(youth), time.today()),
            vacancies.onOffer(),
            weights);
    Optional<Integer> held =
        matches.stream()
            .filter(Match::fits)
            .map(match -> match.home().id())
            .filter(unitId -> holds.hold(unitId, youth, holdUntil))
            .findFirst();
    explanations.keep(youth, referral.attempt(), matches, held.orElse(null));
    searches.looked(youth, version, referral.changed(), held.isEmpty());
    return held;
  }

  /** The search was talked through with the young person: it goes on with what was said. */
  public void reviewed(CaseNumber youth, Answers review) {
    applications.wished(youth, AppliedFor.reviewed(wish(youth), review));
    events.publishEvent(new RegisterChanged());
  }

  /** Something about the case changed that may let other homes fit: it looks again soon. */
  public void lookAgain(CaseNumber youth) {
    referrals.changed(youth);
    events.publishEvent(new RegisterChanged());
  }

  /**
   * Whose turn it is to look: the first by rank of those who wait and have something new to look
   * at. Holds the register until the end of the transaction.
   */
  public Optional<CaseNumber> next() {
    long version = register.lock();
    MatchWeights weights = rules.weights();
    return searches.unseen(version).stream()
        .map(waiting -> rank(waiting, weights))
        .min(Comparator.naturalOrder())
        .map(CaseRank::youth);
  }

  /** The case was called and did not wait any more. */
  public void waitsNoMore(CaseNumber youth) {
    register.lock();
    searches.waitsNoMore(youth);
  }

  /** The case was called and could not look: it is called again later. */
  public void failed(CaseNumber youth) {
    register.lock();
    searches.failed(youth);
  }

  private boolean comesAfterOthers(
      CaseNumber youth, HousingWish wish, MatchWeights weights, long version) {
    LocalDate today = time.today();
    CaseRank own = CaseRank.of(youth, wish.since(), wish.acute(), today, weights);
    return searches.unseen(version).stream()
        .filter(other -> !other.youth().equals(youth))
        .anyMatch(other -> rank(other, weights).isBefore(own));
  }

  private CaseRank rank(Searches.Unseen waiting, MatchWeights weights) {
    return CaseRank.of(waiting.youth(), waiting.since(), waiting.acute(), time.today(), weights);
  }

  private HousingWish wish(CaseNumber youth) {
    return wishes
        .of(youth)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "Search of case %s: wanted an application, found none".formatted(youth)));
  }
}
