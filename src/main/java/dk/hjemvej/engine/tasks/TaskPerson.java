package dk.hjemvej.engine.tasks;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.Cover;
import dk.hjemvej.casefile.ResponsibleWorker;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;

/**
 * Gives a task to the case's one support person or, while that person is absent, to the deputy; the
 * candidate groups stay, for cover.
 */
@Component
class TaskPerson {

  private final List<ResponsibleWorker> registers;
  private final Cover cover;

  TaskPerson(List<ResponsibleWorker> registers, Cover cover) {
    this.registers = registers;
    this.cover = cover;
  }

  void assign(DelegateTask task) {
    CaseNumber caseNumber =
        CaseNumber.of(((TaskEntity) task).getExecution().getProcessBusinessKey());
    registers.stream()
        .flatMap(register -> register.of(caseNumber).stream())
        .findFirst()
        .map(cover::whoIsThere)
        .ifPresent(task::setAssignee);
  }
}
