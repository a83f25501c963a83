package dk.hjemvej.housing.lists;

/** Which lists were read in, by whom, and what became of them. */
public interface ImportLog {

  void add(String userId, String fileName, byte[] file, VacancyImport.Outcome outcome);
}
