package io.github.camelworkfront;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.PropertyBindingSupport;

/**
 * Signs in as its arguments say, uses what it got, and prints what went wrong. A process of its own, because the level
 * of a log is set when that begins.
 */
final class SignInWithTraceLog {

    private SignInWithTraceLog() {}

    /** @param args where the options stand, {@code component} or {@code address}, and each as {@code name=value} */
    public static void main(String[] args) throws Exception {
        Map<String, Object> options = new LinkedHashMap<>();
        Arrays.stream(args).skip(1).map(arg -> arg.split("=", 2)).forEach(pair -> options.put(pair[0], pair[1]));
        boolean inAddress = args[0].equals("address");
        try (DefaultCamelContext context = new DefaultCamelContext()) {
            WorkfrontComponent component = new WorkfrontComponent();
            component.setCamelContext(context);
            component.getConfiguration().setMaxRetries(0);
            if (!inAddress) {
                PropertyBindingSupport.bindProperties(context, component, new LinkedHashMap<>(options));
            }
            context.addComponent("workfront", component);
            context.start();
            try (ProducerTemplate template = context.createProducerTemplate()) {
                for (String operation : List.of("proj/count", "session/login", "session/get", "session/logout")) {
                    String uri = "workfront:" + operation + (inAddress ? inFull(options) : "");
                    System.out.println(template.request(uri, e -> {}).getException());
                }
            }
            context.getEndpoints().forEach(System.out::println);
            System.out.println(component.getConfiguration());
        }
    }

    private static String inFull(Map<String, Object> options) {
        StringBuilder uri = new StringBuilder();
        options.forEach((name, value) -> uri.append(uri.isEmpty() ? '?' : '&')
                .append(name)
                .append("=RAW(")
                .append(value)
                .append(')'));
        return uri.toString();
    }
}
