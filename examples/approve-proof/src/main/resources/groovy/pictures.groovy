// The names of the pictures in the folder, as the file route takes them: hidden ones are left alone.
def folder = new File(camelContext.resolvePropertyPlaceholders('{{artwork.folder}}'))
(folder.list() ?: []).findAll { it ==~ /(?i)[^.].*\.(png|jpe?g)/ }.sort()
