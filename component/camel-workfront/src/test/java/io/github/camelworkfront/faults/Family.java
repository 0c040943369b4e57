package io.github.camelworkfront.faults;

import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.camel.ProducerTemplate;

/** The operation families: a call of each, and what it leaves behind in the service if it takes effect. */
enum Family {
    GET("task/get", "workfront:task/get", false) {
        @Override
        Object body(WorkfrontSandbox sandbox, ProducerTemplate template, String name) {
            return task(sandbox, name);
        }
    },
    SEARCH("task/search", "workfront:task/search?limit=1", false) {
        @Override
        Object body(WorkfrontSandbox sandbox, ProducerTemplate template, String name) {
            return named(sandbox, name);
        }
    },
    SEARCH_STREAM("task/search?streaming=true", "workfront:task/search?streaming=true&outputFormat=json", false) {
        @Override
        Object body(WorkfrontSandbox sandbox, ProducerTemplate template, String name) {
            return named(sandbox, name);
        }
    },
    SEARCH_PARALLEL("task/search?parallelPages=4", "workfront:task/search?parallelPages=4", false) {
        @Override
        Object body(WorkfrontSandbox sandbox, ProducerTemplate template, String name) {
            return named(sandbox, name);
        }
    },
    COUNT("task/count", "workfront:task/count", false),
    REPORT("task/report", "workfront:task/report?filter.status_GroupBy=true&filter.ID_AggFunc=count", false),
    QUERY("work/myWork", "workfront:work/myWork", false),
    METADATA("task/metadata", "workfront:task/metadata", false),
    METADATA_LIST("metadata/list", "workfront:metadata/list", false),
    CREATE("task/create", "workfront:task/create", true) {
        @Override
        Object body(WorkfrontSandbox sandbox, ProducerTemplate template, String name) {
            return item(sandbox, name);
        }
    },
    CREATE_WITH_KEY("task/create with extRefID", "workfront:task/create", true) {
        @Override
        Object body(WorkfrontSandbox sandbox, ProducerTemplate template, String name) {
            return Map.of("name", name, "extRefID", name, "projectID", project(sandbox));
        }
    },
    BULK_CREATE("task/create, several", "workfront:task/create", true) {
        @Override
        Object body(WorkfrontSandbox sandbox, ProducerTemplate template, String name) {
            return List.of(item(sandbox, name), item(sandbox, name + " (second)"));
        }
    },
    UPDATE("task/update", "workfront:task/update", true) {
        @Override
        Object body(WorkfrontSandbox sandbox, ProducerTemplate template, String name) {
            return Map.of("ID", task(sandbox, "before " + name), "name", name);
        }
    },
    BULK_UPDATE("task/update, several", "workfront:task/update", true) {
        @Override
        Object body(WorkfrontSandbox sandbox, ProducerTemplate template, String name) {
            return List.of(
                    Map.of("ID", task(sandbox, "before " + name), "name", name),
                    Map.of("ID", task(sandbox, "before second " + name), "name", name + " (second)"));
        }
    },
    UPSERT("task/upsert", "workfront:task/upsert", true) {
        @Override
        Object body(WorkfrontSandbox sandbox, ProducerTemplate template, String name) {
            return List.of(Map.of("name", name, "extRefID", name, "projectID", project(sandbox)));
        }
    },
    DELETE("task/delete", "workfront:task/delete", false) {
        @Override
        Object body(WorkfrontSandbox sandbox, ProducerTemplate template, String name) {
            return task(sandbox, name);
        }
    },
    COPY("task/copy", "workfront:task/copy", true) {
        @Override
        Object body(WorkfrontSandbox sandbox, ProducerTemplate template, String name) {
            return Map.of("ID", task(sandbox, "before " + name), "name", name);
        }
    },
    ACTION("proj/calculateTimeline", "workfront:proj/calculateTimeline", false) {
        @Override
        Object body(WorkfrontSandbox sandbox, ProducerTemplate template, String name) {
            return project(sandbox);
        }
    },
    BATCH("batch/execute", "workfront:batch/execute", true) {
        @Override
        Object body(WorkfrontSandbox sandbox, ProducerTemplate template, String name) {
            return List.of(Map.of("object", "task", "operation", "create", "body", item(sandbox, name)));
        }
    },
    UPLOAD("docu/upload", "workfront:docu/upload?arg.docObjCode=PROJ", false) {
        @Override
        Object body(WorkfrontSandbox sandbox, ProducerTemplate template, String name) {
            return "a small file".getBytes(StandardCharsets.UTF_8);
        }

        @Override
        Map<String, Object> headers(WorkfrontSandbox sandbox, String name) {
            return Map.of("CamelFileName", name + ".txt", "CamelWorkfrontArguments", Map.of("objID", project(sandbox)));
        }
    },
    DOWNLOAD("docu/download", "workfront:docu/download", false) {
        @Override
        Object body(WorkfrontSandbox sandbox, ProducerTemplate template, String name) {
            Map<String, Object> headers = new HashMap<>(UPLOAD.headers(sandbox, name));
            return template.requestBodyAndHeaders(UPLOAD.uri(), UPLOAD.body(sandbox, template, name), headers);
        }
    },
    SUBSCRIPTION_CREATE("subscription/create", "workfront:subscription/create", false) {
        @Override
        Object body(WorkfrontSandbox sandbox, ProducerTemplate template, String name) {
            return Map.of(
                    "objCode",
                    "TASK",
                    "eventType",
                    "UPDATE",
                    "url",
                    "https://hooks.example.com/" + name.replace(' ', '-'),
                    "authToken",
                    "a token of the receiver");
        }
    },
    SUBSCRIPTION_LIST("subscription/list", "workfront:subscription/list", false),
    SESSION("session/get", "workfront:session/get", false),
    RAW_GET("raw/GET", "workfront:raw/GET?path=/api/v22.0/proj/count", false),
    RAW_POST("raw/POST", "workfront:raw/POST?path=/api/v22.0/task", true) {
        @Override
        Object body(WorkfrontSandbox sandbox, ProducerTemplate template, String name) {
            return item(sandbox, name);
        }
    },
    PROOF_READ("proof:getWorkspaces", "workfront:proof:getWorkspaces", false),
    PROOF_SET("proof:updateWorkspace", "workfront:proof:updateWorkspace", false) {
        @Override
        Object body(WorkfrontSandbox sandbox, ProducerTemplate template, String name) {
            return Map.of("WorkspaceID", ProofThings.workspace(template, "before " + name), "Name", name);
        }

        @Override
        long effects(WorkfrontSandbox sandbox, ProducerTemplate template, String name) {
            return ProofThings.workspaces(template, name);
        }
    },
    PROOF_WRITE("proof:createWorkspace", "workfront:proof:createWorkspace", false) {
        @Override
        Object body(WorkfrontSandbox sandbox, ProducerTemplate template, String name) {
            return Map.of("Name", name);
        }

        @Override
        long effects(WorkfrontSandbox sandbox, ProducerTemplate template, String name) {
            return ProofThings.workspaces(template, name);
        }
    },
    PROOF_UPLOAD("proof:upload", "workfront:proof:upload", false) {
        @Override
        Object body(WorkfrontSandbox sandbox, ProducerTemplate template, String name) {
            return "a small file".getBytes(StandardCharsets.UTF_8);
        }

        @Override
        Map<String, Object> headers(WorkfrontSandbox sandbox, String name) {
            return Map.of("CamelFileName", name + ".txt");
        }
    },
    PROOF_OF_FILE("proof:createProof of a file", "workfront:proof:createProof", false) {
        @Override
        Object body(WorkfrontSandbox sandbox, ProducerTemplate template, String name) {
            return PROOF_UPLOAD.body(sandbox, template, name);
        }

        @Override
        Map<String, Object> headers(WorkfrontSandbox sandbox, String name) {
            return PROOF_UPLOAD.headers(sandbox, name);
        }

        @Override
        long effects(WorkfrontSandbox sandbox, ProducerTemplate template, String name) {
            return ProofThings.proofs(template, name);
        }
    };

    private final String label;
    private final String uri;
    private final boolean leavesTask;

    Family(String label, String uri, boolean leavesTask) {
        this.label = label;
        this.uri = uri;
        this.leavesTask = leavesTask;
    }

    String label() {
        return label;
    }

    String uri() {
        return uri;
    }

    Object body(WorkfrontSandbox sandbox, ProducerTemplate template, String name) {
        return null;
    }

    Map<String, Object> headers(WorkfrontSandbox sandbox, String name) {
        return Map.of();
    }

    /** What begins the shared session anew, also after a login that was refused and would not be tried again by itself. */
    String login() {
        return uri.startsWith("workfront:proof:") ? "workfront:proof:doLogin" : "workfront:session/login";
    }

    /** How often the call took effect: tasks with the name that it gives; -1 where that cannot be told. */
    long effects(WorkfrontSandbox sandbox, ProducerTemplate template, String name) {
        return leavesTask
                ? sandbox.objects("TASK").stream()
                        .filter(task -> name.equals(task.get("name")))
                        .count()
                : -1;
    }

    private static String project(WorkfrontSandbox sandbox) {
        return (String) sandbox.objects("PROJ").get(0).get("ID");
    }

    private static String task(WorkfrontSandbox sandbox, String name) {
        return (String) sandbox.create("TASK", Map.of("name", name, "projectID", project(sandbox)))
                .get("ID");
    }

    private static Map<String, Object> item(WorkfrontSandbox sandbox, String name) {
        return Map.of("name", name, "projectID", project(sandbox));
    }

    /** A filter that one task matches. */
    private static Map<String, Object> named(WorkfrontSandbox sandbox, String name) {
        task(sandbox, name);
        return Map.of("name", name);
    }
}
