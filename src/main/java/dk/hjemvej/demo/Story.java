package dk.hjemvej.demo;

import java.time.Period;
import java.util.List;

/**
 * One invented person's way so far.
 *
 * @param about what can be seen at this person, for the reader of the file
 * @param began how long ago the first step was
 */
public record Story(String about, Period began, List<Step> steps) {}
