package vn.motcua.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.FieldModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeAnnotation;
import java.lang.classfile.TypeAnnotation.FormalParameterTarget;
import java.lang.classfile.TypeAnnotation.TargetType;
import java.lang.classfile.TypeAnnotation.TypePathComponent;
import java.lang.classfile.attribute.RuntimeVisibleTypeAnnotationsAttribute;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LineNumber;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.classfile.instruction.StoreInstruction;
import java.lang.classfile.instruction.ThrowInstruction;
import java.lang.classfile.instruction.TypeCheckInstruction;
import java.lang.reflect.AccessFlag;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds where a statement is given a value that may be missing without its type. Reads compiled
 * classes: the value is what the instructions before the call leave, and it may be missing when it
 * is null itself, or comes from a method, a field, a parameter or a variable that is said to be
 * {@code @Nullable}, unless a plain check of that variable keeps null from getting there.
 */
final class UntypedNulls {

  private static final String STATEMENT =
      "org/springframework/jdbc/core/simple/JdbcClient$StatementSpec";

  /** Answers of the platform that may be missing, which no annotation says. */
  private static final Set<String> MISSING_AT_TIMES =
      Set.of(
          "java/util/Map.get",
          "java/sql/ResultSet.getString",
          "java/sql/ResultSet.getObject",
          "java/sql/ResultSet.getTimestamp");

  private final Map<String, Optional<ClassModel>> known = new HashMap<>();

  /** Where, as class and line. */
  Set<String> in(ClassModel type) {
    var found = new TreeSet<String>();
    for (var method : type.methods()) {
      method.code().ifPresent(code -> addAll(found, new Body(type, method, code.elementList())));
    }
    return found;
  }

  private void addAll(Set<String> found, Body body) {
    var line = 0;
    for (var at = 0; at < body.elements.size(); at++) {
      var element = body.elements.get(at);
      if (element instanceof LineNumber number) {
        line = number.line();
      } else if (element instanceof InvokeInstruction call
          && bindsWithoutType(body, call)
          && mayBeMissing(body, at)) {
        found.add(body.type.thisClass().asInternalName() + ":" + line);
      }
    }
  }

  private static boolean bindsWithoutType(Body body, InvokeInstruction call) {
    var name = call.name().stringValue();
    var owner = call.owner().asInternalName();
    return owner.equals(STATEMENT)
            && name.equals("param")
            && call.typeSymbol().parameterList().getLast().descriptorString().startsWith("L")
        || body.isOfStore()
            && Set.of("java/util/Map", "java/util/HashMap").contains(owner)
            && name.equals("put");
  }

  /** Whether what lies on top before the instruction at that place may be null. */
  private boolean mayBeMissing(Body body, int place) {
    return body.sources(place).anyMatch(at -> isMissingAtTimes(body, at));
  }

  private boolean isMissingAtTimes(Body body, int at) {
    return switch (body.elements.get(at)) {
      case ConstantInstruction constant -> constant.opcode() == Opcode.ACONST_NULL;
      case InvokeInstruction call -> answersNull(body, at, call);
      case FieldInstruction read ->
          find(read.owner().asInternalName()).stream()
              .flatMap(owner -> owner.fields().stream())
              .filter(field -> field.fieldName().equalsString(read.name().stringValue()))
              .anyMatch(UntypedNulls::isNullable);
      case LoadInstruction load ->
          !body.isChecked(at, load.slot())
              && (body.isNullableParameter(load.slot()) || isStoredNull(body, at, load));
      default -> false;
    };
  }

  private boolean answersNull(Body body, int at, InvokeInstruction call) {
    var owner = call.owner().asInternalName();
    var name = call.name().stringValue();
    if (owner.equals("java/util/Optional") && name.equals("orElse")) {
      return mayBeMissing(body, at);
    }
    return MISSING_AT_TIMES.contains(owner + "." + name)
        || find(owner).stream()
            .flatMap(type -> type.methods().stream())
            .filter(
                method ->
                    method.methodName().equalsString(name)
                        && method.methodType().equalsString(call.type().stringValue()))
            .anyMatch(UntypedNulls::isNullable);
  }

  private boolean isStoredNull(Body body, int before, LoadInstruction load) {
    for (var at = before - 1; at > 0; at--) {
      if (body.elements.get(at) instanceof StoreInstruction store
          && store.slot() == load.slot()
          && mayBeMissing(body, at)) {
        return true;
      }
    }
    return false;
  }

  private Optional<ClassModel> find(String name) {
    return known.computeIfAbsent(name, UntypedNulls::read);
  }

  private static Optional<ClassModel> read(String name) {
    try (var bytes = ClassLoader.getSystemResourceAsStream(name + ".class")) {
      return bytes == null
          ? Optional.empty()
          : Optional.of(ClassFile.of().parse(bytes.readAllBytes()));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static boolean isNullable(MethodModel method) {
    return method.findAttribute(Attributes.runtimeVisibleTypeAnnotations()).stream()
        .anyMatch(has(target -> target.targetType() == TargetType.METHOD_RETURN));
  }

  private static boolean isNullable(FieldModel field) {
    return field.findAttribute(Attributes.runtimeVisibleTypeAnnotations()).stream()
        .anyMatch(has(target -> target.targetType() == TargetType.FIELD));
  }

  /** On the type itself, not on what is in it. */
  private static Predicate<RuntimeVisibleTypeAnnotationsAttribute> has(
      Predicate<TypeAnnotation.TargetInfo> target) {
    return all ->
        all.annotations().stream()
            .anyMatch(
                each ->
                    target.test(each.targetInfo())
                        && each.annotation().className().stringValue().endsWith("/Nullable;")
                        && each.targetPath().stream()
                            .allMatch(
                                step -> step.typePathKind() == TypePathComponent.Kind.INNER_TYPE));
  }

  /** The instructions of a method. */
  private record Body(ClassModel type, MethodModel method, List<CodeElement> elements) {

    /** Where maps hold values of statements. */
    boolean isOfStore() {
      return type.thisClass().asInternalName().contains("/store/");
    }

    /** Where the value on top before that place was made: on each branch that leads there. */
    Stream<Integer> sources(int place) {
      var found = Stream.<Integer>empty();
      for (var at = place - 1; at >= 0; at--) {
        switch (elements.get(at)) {
          case Label label -> found = Stream.concat(found, jumpsTo(label).flatMap(this::sources));
          case TypeCheckInstruction cast -> {}
          case BranchInstruction jump -> {
            return found;
          }
          case Instruction instruction -> {
            return Stream.concat(found, Stream.of(at));
          }
          default -> {}
        }
      }
      return found;
    }

    private Stream<Integer> jumpsTo(Label label) {
      return Stream.iterate(0, at -> at < elements.size(), at -> at + 1)
          .filter(
              at ->
                  elements.get(at) instanceof BranchInstruction jump
                      && jump.opcode() == Opcode.GOTO
                      && jump.target().equals(label));
    }

    /** Whether null jumps over that place, or leaves the method before it. */
    boolean isChecked(int place, int slot) {
      for (var at = 0; at < place; at++) {
        if (elements.get(at) instanceof BranchInstruction jump
            && elements.get(sources(at).findFirst().orElse(0)) instanceof LoadInstruction load
            && load.slot() == slot) {
          var target = elements.indexOf(jump.target());
          if (jump.opcode() == Opcode.IFNULL && target > place
              || jump.opcode() == Opcode.IFNONNULL && target < place && leavesBefore(target)) {
            return true;
          }
        }
      }
      return false;
    }

    private boolean leavesBefore(int label) {
      return Stream.iterate(label - 1, at -> at - 1)
          .map(elements::get)
          .filter(Instruction.class::isInstance)
          .findFirst()
          .filter(last -> last instanceof ReturnInstruction || last instanceof ThrowInstruction)
          .isPresent();
    }

    boolean isNullableParameter(int slot) {
      var next = method.flags().has(AccessFlag.STATIC) ? 0 : 1;
      var index = 0;
      for (var parameter : method.methodTypeSymbol().parameterList()) {
        if (next == slot) {
          var wanted = index;
          return method.findAttribute(Attributes.runtimeVisibleTypeAnnotations()).stream()
              .anyMatch(
                  has(
                      target ->
                          target instanceof FormalParameterTarget formal
                              && formal.formalParameterIndex() == wanted));
        }
        var type = parameter.descriptorString();
        next += type.equals("J") || type.equals("D") ? 2 : 1;
        index++;
      }
      return false;
    }
  }
}
