package dk.hjemvej.housing;

import dk.hjemvej.casefile.CaseNumber;
import java.time.LocalDate;
import java.util.List;

/**
 * Who looks for a home now, and up to where each has looked. Only touched under the lock of the
 * {@link HousingRegister}.
 */
public interface Searches {

  /**
   * Somebody who waits for a vacancy and has not looked at the newest yet.
   *
   * @param since first day of looking
   */
  record Unseen(CaseNumber youth, LocalDate since, boolean acute) {}

  /** The case looks for a home from now on; nobody waits before the first look. */
  void begin(CaseNumber youth, int attempt, LocalDate since, String processInstanceId);

  /**
   * The case has looked at everything up to here.
   *
   * @param seenRegister version of the register, read before looking
   * @param seenReferral number of changes of the attempt, read before looking
   * @param waiting whether it found nothing and waits for a vacancy
   */
  void looked(CaseNumber youth, long seenRegister, long seenReferral, boolean waiting);

  /** The case waits without having looked: others come first. */
  void waitsItsTurn(CaseNumber youth);

  /** The process waits for no vacancy any more. */
  void waitsNoMore(CaseNumber youth);

  /** Looking failed; tried again after a pause that grows. */
  void failed(CaseNumber youth);

  /**
   * Everybody who waits and has something new to look at, except those whose last look failed a
   * moment ago.
   *
   * @param register version of the register now
   */
  List<Unseen> unseen(long register);
}
