package dk.hjemvej.support;

/**
 * How many meetings a phase had or is to have at least.
 *
 * @param client with the citizen, at home or out (CACTI 5)
 * @param supports with network, offers or authorities (CACTI 6)
 */
public record Meetings(int client, int supports) {

  public Meetings {
    if (client < 0 || supports < 0) {
      throw new IllegalArgumentException(
          "Meetings: wanted none or more, found %d and %d".formatted(client, supports));
    }
  }

  public boolean reach(Meetings minimum) {
    return client >= minimum.client && supports >= minimum.supports;
  }
}
