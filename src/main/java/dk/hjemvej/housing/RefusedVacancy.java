package dk.hjemvej.housing;

import dk.hjemvej.casefile.DanishDate;
import dk.hjemvej.housing.Vacancies.Registered;
import org.jspecify.annotations.Nullable;

/** Why a home that somebody told us about could not be registered, as people read it. */
public final class RefusedVacancy {

  private RefusedVacancy() {}

  /** Null when it was heard. */
  public static @Nullable String reason(Registered answer) {
    String since = DanishDate.of(answer.home().availableFrom());
    return switch (answer.result()) {
      case ADDED, CHANGED, UNCHANGED -> null;
      case KEPT ->
          answer.home().state() == Home.State.HELD
              ? "boligen er reserveret til en borger, som har fået den tilbudt. Oplysningerne kan"
                  + " ikke ændres, før borgeren har svaret. Er boligen ikke ledig alligevel, så tag"
                  + " den ud."
              : "boligen er givet til en borger, som endnu ikke er flyttet ind. Er boligen ikke"
                  + " ledig alligevel, så tag den ud.";
      case PAST ->
          answer.home().state() == Home.State.WITHDRAWN
              ? "boligen er taget ud af listen. Den kan registreres igen, når den er ledig senere"
                  + " end %s.".formatted(since)
              : "der er flyttet en borger ind i boligen. Den kan registreres igen, når den er ledig"
                  + " senere end %s.".formatted(since);
    };
  }
}
