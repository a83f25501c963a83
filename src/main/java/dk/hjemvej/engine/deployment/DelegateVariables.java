package dk.hjemvej.engine.deployment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.Opcodes;
import org.springframework.asm.SpringAsmInfo;
import org.springframework.asm.Type;
import org.springframework.util.ClassUtils;

/**
 * The process variables that a delegate reads and writes, taken from its compiled code: every use
 * of a variable is a call on one of the room's constants ({@code PHASE_END_AT.writeTo(execution,
 * …)}). So a variable is spelled once, and no list beside the code can be wrong.
 *
 * @param reads variables without which the delegate fails
 * @param writes variables that a later gateway, timer or task may count on
 */
public record DelegateVariables(Set<String> reads, Set<String> writes) {

  private static final String VARIABLE = "dk/hjemvej/engine/ProcessVariable";

  /** Looks at the class and at the classes of its own package that it calls. */
  public static DelegateVariables of(Class<?> delegate) {
    Scan scan = new Scan(ClassUtils.getUserClass(delegate));
    scan.run();
    return new DelegateVariables(scan.reads, scan.writes);
  }

  private static final class Scan {

    private final ClassLoader loader;
    private final String room;
    private final Set<String> reads = new TreeSet<>();
    private final Set<String> writes = new TreeSet<>();
    private final Set<String> seen = new HashSet<>();
    private final Deque<String> ahead = new ArrayDeque<>();

    Scan(Class<?> delegate) {
      this.loader = delegate.getClassLoader();
      this.room = Type.getInternalName(delegate).replaceAll("[^/]+$", "");
      ahead.add(Type.getInternalName(delegate));
    }

    void run() {
      while (!ahead.isEmpty()) {
        String type = ahead.remove();
        if (seen.add(type)) {
          read(type);
        }
      }
    }

    private void read(String type) {
      try (InputStream code = loader.getResourceAsStream(type + ".class")) {
        if (code != null) {
          new ClassReader(code)
              .accept(new OneClass(), ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        }
      } catch (IOException unreadable) {
        throw new UncheckedIOException("Cannot read the code of " + type, unreadable);
      }
    }

    private boolean isNeighbour(String type) {
      return type.startsWith(room) && type.indexOf('/', room.length()) < 0;
    }

    private final class OneClass extends ClassVisitor {

      OneClass() {
        super(SpringAsmInfo.ASM_VERSION);
      }

      @Override
      public @Nullable MethodVisitor visitMethod(
          int access,
          String name,
          String descriptor,
          @Nullable String signature,
          String @Nullable [] thrown) {
        // The constants themselves are made here, not used.
        return "<clinit>".equals(name) ? null : new OneMethod();
      }
    }

    /**
     * Java pushes the constant, then the arguments, then calls: so a call always belongs to the
     * constant that was pushed last and not yet used.
     */
    private final class OneMethod extends MethodVisitor {

      private final Deque<String> pushed = new ArrayDeque<>();

      OneMethod() {
        super(SpringAsmInfo.ASM_VERSION);
      }

      @Override
      public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
        if (opcode == Opcodes.GETSTATIC && descriptor.equals("L" + VARIABLE + ";")) {
          pushed.push(variableName(owner, name));
        }
      }

      @Override
      public void visitMethodInsn(
          int opcode, String owner, String name, String descriptor, boolean ofInterface) {
        if (owner.equals(VARIABLE) && !pushed.isEmpty()) {
          String variable = pushed.pop();
          if (name.equals("readFrom")) {
            reads.add(variable);
          } else if (name.startsWith("write") || name.startsWith("clear")) {
            writes.add(variable);
          }
        } else if (isNeighbour(owner)) {
          ahead.add(owner);
        }
      }
    }

    private String variableName(String owner, String field) {
      try {
        Field constant =
            Class.forName(Type.getObjectType(owner).getClassName(), true, loader)
                .getDeclaredField(field);
        constant.setAccessible(true);
        Object variable = constant.get(null);
        java.lang.reflect.Method name = variable.getClass().getMethod("name");
        name.setAccessible(true);
        return (String) name.invoke(variable);
      } catch (ReflectiveOperationException unreadable) {
        throw new IllegalStateException(
            "Cannot read the variable " + owner + "." + field, unreadable);
      }
    }
  }
}
