package io.github.camelworkfront.springboot;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesBinding;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;

/** Turns {@code #bean:name} or {@code #name} into the bean of that name, for options that are objects. */
@AutoConfiguration
@ConfigurationPropertiesBinding
public class WorkfrontComponentConverter implements GenericConverter {

    private static final String BEAN = "#bean:";

    private final BeanFactory beans;

    /** @param beans where the beans are looked up */
    public WorkfrontComponentConverter(BeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
        return WorkfrontComponentConfiguration.OBJECTS.stream()
                .map(type -> new ConvertiblePair(String.class, type))
                .collect(Collectors.toSet());
    }

    /**
     * @throws IllegalArgumentException when the text does not name a bean
     * @throws org.springframework.beans.BeansException when there is no such bean, or it is of another type
     */
    @Override
    public Object convert(Object source, TypeDescriptor sourceType, TypeDescriptor targetType) {
        String text = String.valueOf(source).trim();
        if (!text.startsWith("#")) {
            throw new IllegalArgumentException("A " + targetType.getType().getSimpleName()
                    + " is given as #bean:name, with the name of a bean of that type");
        }
        String name = text.startsWith(BEAN) ? text.substring(BEAN.length()) : text.substring(1);
        return beans.getBean(name, targetType.getType());
    }
}
