package dk.hjemvej.engine.security.expressions;

import java.beans.FeatureDescriptor;
import java.util.Iterator;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.jspecify.annotations.Nullable;

/**
 * Asked before every other resolver: stops an expression that leaves the reachable members and
 * otherwise stays silent, so that the resolvers behind it do the work.
 */
final class MemberGuard extends ELResolver {

  @Override
  public @Nullable Object getValue(
      ELContext context, @Nullable Object base, @Nullable Object property) {
    refuseUnlessReachable(base, property);
    return null;
  }

  @Override
  public @Nullable Object invoke(
      ELContext context,
      @Nullable Object base,
      @Nullable Object method,
      Class<?> @Nullable [] parameterTypes,
      @Nullable Object @Nullable [] parameters) {
    refuseUnlessReachable(base, method);
    return null;
  }

  @Override
  public @Nullable Class<?> getType(
      ELContext context, @Nullable Object base, @Nullable Object property) {
    refuseUnlessReachable(base, property);
    return null;
  }

  @Override
  public void setValue(
      ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {
    if (base != null) {
      throw new RefusedExpression(String.valueOf(property), base.getClass());
    }
  }

  @Override
  public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
    return false;
  }

  @Override
  public @Nullable Iterator<FeatureDescriptor> getFeatureDescriptors(
      ELContext context, @Nullable Object base) {
    return null;
  }

  @Override
  public @Nullable Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
    return null;
  }

  private static void refuseUnlessReachable(@Nullable Object base, @Nullable Object member) {
    if (base == null) {
      return;
    }
    String name = String.valueOf(member);
    if (!ReachableMembers.mayReach(base, name)) {
      throw new RefusedExpression(name, base.getClass());
    }
  }
}
