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
 * The process variables that a delegate reads and writes, and whether it says that the support
 * begins or why the case may end; taken from its compiled code. Every use of a variable is a call
 * on one of the room's constants ({@code PHASE_END_AT.writeTo(execution, …)}). So a variable is
 * spelled once, and no list beside the code can be wrong.
 *
 * @param reads variables without which the delegate fails
 * @param writes variables that a later gateway, timer or task may count on
 * @param says what it says of the case as a whole: {@link #SUPPORT_BEGINS}, or the basis on which
 *     the case may end
 */
public record DelegateVariables(Set<String> reads, Set<String> writes, Set<String> says) {

  /** From this step on the young person is not let go before somebody takes over. */
  static final String SUPPORT_BEGINS = "SUPPORT_BEGINS";

  private static final String VARIABLE = "dk/hjemvej/engine/ProcessVariable";
  private static final String ENDINGS = "dk/hjemvej/casefile/Endings";
  private static final String BASIS = "dk/hjemvej/casefile/Endings$Basis";
  private static final String CASES = "dk/hjemvej/casefile/SupportCases";

  public DelegateVariables(Set<String> reads, Set<String> writes) {
    this(reads, writes, Set.of());
  }

  /** Looks at the class and at the classes of its own package that it calls. */
  public static DelegateVariables of(Class<?> delegate) {
    Scan scan = new Scan(ClassUtils.getUserClass(delegate));
    scan.run();
    return new DelegateVariables(scan.reads, scan.writes, scan.says);
  }

  private static final class Scan {

    private final ClassLoader loader;
    private final String room;
    private final Set<String> reads = new TreeSet<>();
    private final Set<String> writes = new TreeSet<>();
    private final Set<String> says = new TreeSet<>();
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

      /** Bases the class names: they count when it says one of them, not when it only asks. */
      private final Set<String> bases = new TreeSet<>();

      private boolean agrees;

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
        return "<clinit>".equals(name) ? null : new OneMethod(this);
      }

      @Override
      public void visitEnd() {
        if (agrees) {
          says.addAll(bases);
        }
      }
    }

    /**
     * Java pushes the constant, then the arguments, then calls: so a call always belongs to the
     * constant that was pushed last and not yet used.
     */
    private final class OneMethod extends MethodVisitor {

      private final Deque<String> pushed = new ArrayDeque<>();
      private final OneClass of;

      OneMethod(OneClass of) {
        super(SpringAsmInfo.ASM_VERSION);
        this.of = of;
      }

      @Override
      public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
        if (opcode == Opcodes.GETSTATIC && descriptor.equals("L" + VARIABLE + ";")) {
          pushed.push(variableName(owner, name));
        } else if (opcode == Opcodes.GETSTATIC && owner.equals(BASIS)) {
          of.bases.add(name);
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
        } else if (owner.equals(ENDINGS) && name.equals("agreed")) {
          of.agrees = true;
        } else if (owner.equals(CASES) && name.equals("supportBegins")) {
          says.add(SUPPORT_BEGINS);
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
