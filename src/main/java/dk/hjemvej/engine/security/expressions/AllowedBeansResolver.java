package dk.hjemvej.engine.security.expressions;

import java.beans.FeatureDescriptor;
import java.util.Iterator;
import java.util.Optional;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.jspecify.annotations.Nullable;

/** Resolves a plain name to a delegate; any other bean stays unknown to the expression. */
final class AllowedBeansResolver extends ELResolver {

  private final AllowedBeans allowedBeans;

  AllowedBeansResolver(AllowedBeans allowedBeans) {
    this.allowedBeans = allowedBeans;
  }

  @Override
  public @Nullable Object getValue(
      ELContext context, @Nullable Object base, @Nullable Object property) {
    if (base != null || property == null) {
      return null;
    }
    Optional<Object> bean = allowedBeans.find(property.toString());
    bean.ifPresent(found -> context.setPropertyResolved(true));
    return bean.orElse(null);
  }

  @Override
  public @Nullable Class<?> getType(
      ELContext context, @Nullable Object base, @Nullable Object property) {
    return null;
  }

  @Override
  public void setValue(
      ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {
    // Nothing to set: the resolvers of the variables come first.
  }

  @Override
  public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
    return true;
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
}
