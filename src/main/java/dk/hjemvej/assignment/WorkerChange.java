package dk.hjemvej.assignment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A citizen's support person is another one from now on (FACTS O-03: every change with its reason).
 *
 * @param worker user id of the new one
 * @param since civil date
 * @param reason code, such as LEFT
 * @param note in the words of whoever decided, when something was said
 * @param by user id of whoever decided
 */
public record WorkerChange(
    String worker, LocalDate since, String reason, @Nullable String note, String by) {}
