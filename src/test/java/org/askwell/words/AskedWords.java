package org.askwell.words;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The keys of words that sources ask for, found in their syntax trees. */
final class AskedWords {
    private static final String KEY = "[a-z0-9-]+(\\.[A-Za-z0-9-]+)+";
    private static final String PREFIX = "([a-z0-9-]+\\.)+([a-z0-9]+-)*";

    /** One place that asks for a key with so many values. */
    record Call(String key, int values, String place) {}

    private final Set<String> literals = new TreeSet<>();
    private final Set<String> prefixes = new TreeSet<>();
    private final List<Call> calls = new ArrayList<>();

    AskedWords(Stream<Path> sources) throws IOException {
        JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task =
                    (JavacTask)
                            compiler.getTask(
                                    null,
                                    files,
                                    null,
                                    List.of("-proc:none"),
                                    null,
                                    files.getJavaFileObjectsFromPaths(sources.toList()));
            for (CompilationUnitTree unit : task.parse()) {
                new Reading(unit).scan(unit, null);
            }
        }
    }

    /** Every text of the sources that has the form of a key. */
    Set<String> literals() {
        return literals;
    }

    /** Every text that has the form of a key's beginning and is put before something computed. */
    Set<String> prefixes() {
        return prefixes;
    }

    /** Every call of a method {@code text} whose first argument is a key, or one of two keys. */
    List<Call> calls() {
        return calls;
    }

    private final class Reading extends TreeScanner<@Nullable Void, @Nullable Void> {
        private final CompilationUnitTree unit;

        private Reading(CompilationUnitTree unit) {
            this.unit = unit;
        }

        @Override
        public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void none) {
            if (literal.getValue() instanceof String text && text.matches(KEY)) {
                literals.add(text);
            }
            return super.visitLiteral(literal, null);
        }

        @Override
        public @Nullable Void visitBinary(BinaryTree sum, @Nullable Void none) {
            if (sum.getKind() == Tree.Kind.PLUS
                    && sum.getLeftOperand() instanceof LiteralTree literal
                    && literal.getValue() instanceof String text
                    && text.matches(PREFIX)) {
                prefixes.add(text);
            }
            return super.visitBinary(sum, null);
        }

        @Override
        public @Nullable Void visitMethodInvocation(
                MethodInvocationTree call, @Nullable Void none) {
            if (call.getMethodSelect() instanceof MemberSelectTree method
                    && method.getIdentifier().contentEquals("text")
                    && !call.getArguments().isEmpty()) {
                int values = call.getArguments().size() - 1;
                String place = Path.of(unit.getSourceFile().getName()).getFileName() + ": " + call;
                keys(call.getArguments().getFirst())
                        .forEach(key -> calls.add(new Call(key, values, place)));
            }
            return super.visitMethodInvocation(call, null);
        }

        private Stream<String> keys(ExpressionTree key) {
            return switch (key) {
                case LiteralTree literal
                        when literal.getValue() instanceof String text && text.matches(KEY) ->
                        Stream.of(text);
                case ParenthesizedTree inner -> keys(inner.getExpression());
                case ConditionalExpressionTree either ->
                        Stream.concat(
                                keys(either.getTrueExpression()),
                                keys(either.getFalseExpression()));
                default -> Stream.empty();
            };
        }
    }
}
