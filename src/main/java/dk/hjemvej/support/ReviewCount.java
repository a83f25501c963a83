package dk.hjemvej.support;

/**
 * How many reviews an ICM course has had, and how many of the latest in a row saw no progress.
 *
 * @param reviewNo 0 before the first review
 */
public record ReviewCount(int reviewNo, int withoutProgress) {

  public ReviewCount {
    if (reviewNo < 0 || withoutProgress < 0 || withoutProgress > reviewNo) {
      throw new IllegalArgumentException(
          "Reviews: found %d without progress of %d".formatted(withoutProgress, reviewNo));
    }
  }

  public ReviewCount after(boolean progress) {
    return new ReviewCount(reviewNo + 1, progress ? 0 : withoutProgress + 1);
  }

  /**
   * Whether the team leader should talk the course through with the worker.
   *
   * @param every at every so many reviews
   * @param noProgress and after so many in a row without progress
   */
  public boolean isForLeader(int every, int noProgress) {
    return reviewNo > 0 && (reviewNo % every == 0 || withoutProgress >= noProgress);
  }
}
