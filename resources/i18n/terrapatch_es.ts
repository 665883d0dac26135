<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>TerraPatch</name>
    <message>
        <source> (got --accept-licence {accepted})</source>
        <translation> (recibido: --accept-licence {accepted})</translation>
    </message>
    <message>
        <source> It said: &quot;{last_lines}&quot;.</source>
        <translation> Dijo: «{last_lines}».</translation>
    </message>
    <message>
        <source> above {:.2f}</source>
        <translation> por encima de {:.2f}</translation>
    </message>
    <message>
        <source> m per pixel</source>
        <translation> m por píxel</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source> with its weights</source>
        <translation> con sus pesos</translation>
    </message>
    <message>
        <source>&amp;Best</source>
        <translation>&amp;Mejores</translation>
    </message>
    <message>
        <source>&amp;Held against</source>
        <translation>&amp;Comparado con</translation>
    </message>
    <message>
        <source>&amp;Looking for</source>
        <translation>&amp;Qué se busca</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Método</translation>
    </message>
    <message>
        <source>&amp;Smallest change</source>
        <translation>&amp;Cambio mínimo</translation>
    </message>
    <message>
        <source>&amp;Smoothing</source>
        <translation>&amp;Suavizado</translation>
    </message>
    <message>
        <source>&amp;Threshold</source>
        <translation>&amp;Umbral</translation>
    </message>
    <message>
        <source>&amp;Unknown below</source>
        <translation>&amp;Desconocido por debajo de</translation>
    </message>
    <message>
        <source>&apos;{first}&apos; holds vectors of {encoder}, &apos;{second}&apos; those of {other}, and these do not compare; embed both with the same encoder</source>
        <translation>«{first}» contiene vectores de {encoder} y «{second}», de {other}, que no son comparables; calcule los embeddings de ambos con el mismo codificador</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; has {count} features, needs at most {most} here; give it to Classify patches in the Processing toolbox, which takes all.</source>
        <translation>«{layer}» tiene {count} objetos y aquí se admiten {most} como máximo; úsela en «Clasificar parches», en la caja de herramientas de Procesos, que los admite todos.</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; is being edited; save or discard the edits (Toggle Editing), and try again</source>
        <translation>«{layer}» está en edición; guarde o descarte los cambios (Conmutar edición) y vuelva a intentarlo</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; is read-only; save it as a GeoPackage, and try again with the copy</source>
        <translation>«{layer}» es de solo lectura; guárdela como GeoPackage y vuelva a intentarlo con la copia</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; cannot be copied to {file} ({reason}); choose another folder.</source>
        <translation>No se puede copiar «{name}» en {file} ({reason}); elija otra carpeta.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; cannot be kept in {file} ({reason}); choose another file.</source>
        <translation>No se puede conservar «{name}» en {file} ({reason}); elija otro archivo.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; cannot be kept with the project ({reason}); export the layer to a GeoPackage.</source>
        <translation>No se puede conservar «{name}» con el proyecto ({reason}); exporte la capa a un GeoPackage.</translation>
    </message>
    <message>
        <source>&apos;{part}&apos; of feature {number} of {path}</source>
        <translation>«{part}» del objeto {number} de {path}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is being edited; save or discard the edits, and keep the results then.</source>
        <translation>«{}» está en edición; guarde o descarte los cambios y conserve después los resultados.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not among your encoders: add it with the plus, or open its file once.</source>
        <translation>«{}» no está entre sus codificadores: añádalo con el signo más o abra su archivo una vez.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is the name of an encoder that comes with TerraPatch; choose another.</source>
        <translation>«{}» es el nombre de un codificador incluido en TerraPatch; elija otro.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; shows the whole world: choose Map view or a rectangle as the area.</source>
        <translation>«{}» muestra el mundo entero: elija como área la vista del mapa o un rectángulo.</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ninguno)</translation>
    </message>
    <message>
        <source>(not given)</source>
        <translation>(no indicado)</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nada)</translation>
    </message>
    <message>
        <source>--available lists encoders and --get gets one; give one of the two.</source>
        <translation>--available muestra los codificadores y --get obtiene uno; indique una de las dos opciones.</translation>
    </message>
    <message>
        <source>--geometry is {asked!r}, and {table} has the columns {column_names}; name one of the geometry, or two of coordinates</source>
        <translation>--geometry es {asked!r} y las columnas de {table} son {column_names}; indique una con la geometría o dos con las coordenadas</translation>
    </message>
    <message>
        <source>--scheduler needs the package distributed ({error}); install it into the engine&apos;s Python: pip install &apos;terrapatch[cluster]&apos; or pip install distributed</source>
        <translation>--scheduler necesita el paquete distributed ({error}); instálelo en el Python del motor: pip install &apos;terrapatch[cluster]&apos; o pip install distributed</translation>
    </message>
    <message>
        <source>0 to 255 becomes 0 to 1</source>
        <translation>De 0-255 a 0-1</translation>
    </message>
    <message>
        <source>0 to 255 becomes 0 to 1, then mean and deviation</source>
        <translation>De 0-255 a 0-1, y después media y desviación</translation>
    </message>
    <message>
        <source>1 cluster of {name}</source>
        <translation>1 agrupamiento de {name}</translation>
    </message>
    <message>
        <source>1 for the patch with the largest difference, 0 for that with the smallest.</source>
        <translation>1 para el parche con la mayor diferencia, 0 para el de la menor.</translation>
    </message>
    <message>
        <source>1 hit</source>
        <translation>1 coincidencia</translation>
    </message>
    <message>
        <source>1 label</source>
        <translation>1 etiqueta</translation>
    </message>
    <message>
        <source>1 patch</source>
        <translation>1 parche</translation>
    </message>
    <message>
        <source>2 (4 × the patches)</source>
        <translation>2 (4 × los parches)</translation>
    </message>
    <message>
        <source>2nd to 98th percentile becomes 0 to 1, then mean and deviation</source>
        <translation>Del percentil 2-98 a 0-1, y después media y desviación</translation>
    </message>
    <message>
        <source>4 (16 × the patches)</source>
        <translation>4 (16 × los parches)</translation>
    </message>
    <message>
        <source>8-bit digital number of level 1</source>
        <translation>número digital de 8 bits de nivel 1</translation>
    </message>
    <message>
        <source>8-bit number</source>
        <translation>número de 8 bits</translation>
    </message>
    <message>
        <source>8-bit numbers</source>
        <translation>Números de 8 bits</translation>
    </message>
    <message>
        <source>8-bit numbers (0 to 255)</source>
        <translation>Números de 8 bits (0 a 255)</translation>
    </message>
    <message>
        <source>8-bit pixels are not {unit}, {measured}</source>
        <translation>los píxeles de 8 bits no son {unit}, {measured}</translation>
    </message>
    <message>
        <source>8-bit pixels as they are, others become 0 to 255</source>
        <translation>Los píxeles de 8 bits, sin cambios; los demás pasan a 0-255</translation>
    </message>
    <message>
        <source>&lt;b&gt;Classify&lt;/b&gt;, then label the least sure patches: a few rounds are enough.</source>
        <translation>&lt;b&gt;Clasifique&lt;/b&gt; y etiquete después los parches menos seguros: bastan unas pocas rondas.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Confirm&lt;/b&gt; and &lt;b&gt;reject&lt;/b&gt; the best hits, and search again: a few rounds are enough.</source>
        <translation>&lt;b&gt;Confirme&lt;/b&gt; y &lt;b&gt;rechace&lt;/b&gt; las mejores coincidencias y busque de nuevo: bastan unas pocas rondas.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Shift+click&lt;/b&gt; shows what it is not. Drag a box for many, or &lt;b&gt;Ctrl+drag&lt;/b&gt; a lasso.</source>
        <translation>&lt;b&gt;Mayús+clic&lt;/b&gt; indica lo que no es. Arrastre un recuadro para marcar muchos, o &lt;b&gt;Ctrl+arrastrar&lt;/b&gt; para un lazo.</translation>
    </message>
    <message>
        <source>&lt;i&gt;mosaiks&lt;/i&gt; is fitted on the layer itself within seconds and takes any number of bands of any kind. Others want certain bands, which are found by their names or colours, and can be named in Bands. An encoder of your own is an ONNX file; a card beside it says what it needs.</source>
        <translation>&lt;i&gt;mosaiks&lt;/i&gt; se ajusta a la propia capa en segundos y admite cualquier número de bandas de cualquier tipo. Otros necesitan bandas concretas, que se encuentran por su nombre o color y pueden indicarse en Bandas. Un codificador propio es un archivo ONNX; una ficha junto a él dice lo que necesita.</translation>
    </message>
    <message>
        <source>&lt;i&gt;rocchio&lt;/i&gt;: towards positives, away from negatives. It compares with twice the mean of the examples less the mean of the counterexamples; the score is a cosine, 1 for the same direction, 0 for nothing in common. &lt;i&gt;mean&lt;/i&gt;: mean of positives. Counterexamples are only left out of the hits. &lt;i&gt;probe&lt;/i&gt;: logistic classifier. It learns what tells the two apart and needs counterexamples; the score is a probability, 0 to 1. It finds differences that the cosine does not see, once there are some of each.</source>
        <translation>&lt;i&gt;rocchio&lt;/i&gt;: hacia los positivos, lejos de los negativos. Compara con el doble de la media de los ejemplos menos la media de los contraejemplos; la puntuación es un coseno: 1 para la misma dirección, 0 si no hay nada en común. &lt;i&gt;mean&lt;/i&gt;: media de los positivos. Los contraejemplos solo se excluyen de las coincidencias. &lt;i&gt;probe&lt;/i&gt;: clasificador logístico. Aprende lo que distingue unos de otros y necesita contraejemplos; la puntuación es una probabilidad, de 0 a 1. Encuentra diferencias que el coseno no ve, en cuanto hay algunos ejemplos de cada tipo.</translation>
    </message>
    <message>
        <source>A DLL is missing: set the engine up again.</source>
        <translation>Falta una DLL: instale el motor de nuevo.</translation>
    </message>
    <message>
        <source>A GeoPackage keeps the patches; a temporary layer comes back with its project, on this computer</source>
        <translation>Un GeoPackage conserva los parches; una capa temporal vuelve con su proyecto, en este equipo</translation>
    </message>
    <message>
        <source>A box for each scene, with its name, date and number of patches.</source>
        <translation>Un recuadro por escena, con su nombre, su fecha y su número de parches.</translation>
    </message>
    <message>
        <source>A class for every patch, learned from labelled places and tested on ground it never saw.</source>
        <translation>Una clase para cada parche, aprendida de lugares etiquetados y probada en terreno nunca visto.</translation>
    </message>
    <message>
        <source>A class needs a name.</source>
        <translation>Una clase necesita un nombre.</translation>
    </message>
    <message>
        <source>A copy of {width:,} × {height:,} pixels takes {needed:.1f} GB, {folder} has {free:.1f} GB free. Give a smaller extent or a coarser resolution, or free some space.</source>
        <translation>Una copia de {width:,} × {height:,} píxeles ocupa {needed:.1f} GB y en {folder} hay {free:.1f} GB libres. Indique una extensión menor o una resolución más gruesa, o libere espacio.</translation>
    </message>
    <message>
        <source>A folder that keeps all that the engine writes, as NumPy arrays for scripts and for the command line. It is made if it is not there; one that holds other files, or the set of another run, is refused.</source>
        <translation>Una carpeta que conserva todo lo que escribe el motor, como matrices de NumPy para scripts y para la línea de comandos. Se crea si no existe; se rechaza si contiene otros archivos o el conjunto de otra ejecución.</translation>
    </message>
    <message>
        <source>A folder: classes.gpkg with the legend, class_raster.tif, confidence.tif (probability of the class, and its lead over the next one), classes.csv and model.json.</source>
        <translation>Una carpeta: classes.gpkg con la leyenda, class_raster.tif, confidence.tif (probabilidad de la clase y su ventaja sobre la siguiente), classes.csv y model.json.</translation>
    </message>
    <message>
        <source>A full disk can cause that: free some space.</source>
        <translation>Un disco lleno puede causarlo: libere espacio.</translation>
    </message>
    <message>
        <source>A grouping of patches that look alike, found without labels.</source>
        <translation>Un agrupamiento de parches que se parecen, hallado sin etiquetas.</translation>
    </message>
    <message>
        <source>A layer holds at most 2,000,000 patches. Where there are more, the scenes come alone, and the log says so: give a smaller extent.</source>
        <translation>Una capa admite como máximo 2 000 000 de parches. Si hay más, solo se añaden las escenas y el registro lo indica: elija una extensión menor.</translation>
    </message>
    <message>
        <source>A layer that Embed raster wrote, or a copy of one in any format. It must hold one encoder.</source>
        <translation>Una capa escrita por «Calcular embeddings de un ráster», o una copia en cualquier formato. Debe contener un solo codificador.</translation>
    </message>
    <message>
        <source>A list of numbers that describes a piece of ground. Alike ground has alike numbers.</source>
        <translation>Una lista de números que describe un trozo de terreno. Los terrenos parecidos tienen números parecidos.</translation>
    </message>
    <message>
        <source>A model needs patches on one grid: choose or embed such, or wait until the run has ended.</source>
        <translation>Un modelo necesita parches en una misma cuadrícula: elíjalos o calcúlelos, o espere a que termine la ejecución.</translation>
    </message>
    <message>
        <source>A model.json that an earlier classification saved, in place of labels.</source>
        <translation>Un model.json guardado por una clasificación anterior, en lugar de etiquetas.</translation>
    </message>
    <message>
        <source>A patch counts as changed above a score of {threshold:g}, in changes of {smallest} patches or more.</source>
        <translation>Un parche cuenta como cambiado por encima de una puntuación de {threshold:g}, en cambios de {smallest} parches o más.</translation>
    </message>
    <message>
        <source>A patch counts as changed above a score of {threshold:g}.</source>
        <translation>Un parche cuenta como cambiado por encima de una puntuación de {threshold:g}.</translation>
    </message>
    <message>
        <source>A patch has one vector; the layer Tiles has one for each window that the encoder saw, its class token where it gives one. The folder Embedding set keeps all that the engine wrote: with Vectors at &apos;raw&apos; also raw.npy, every token before any averaging, which takes much space.</source>
        <translation>Un parche tiene un vector; la capa Teselas tiene uno por cada ventana que vio el codificador: su token de clase, si lo proporciona. La carpeta Conjunto de embeddings conserva todo lo que escribió el motor: con Vectores en «raw», también raw.npy, con cada token antes de promediar, lo que ocupa mucho espacio.</translation>
    </message>
    <message>
        <source>A personal copy of ibm-nasa-geospatial/Prithvi-EO-2.0-tiny-TL, of which no revision has been checked.</source>
        <translation>Una copia personal de ibm-nasa-geospatial/Prithvi-EO-2.0-tiny-TL, de la que no se ha comprobado ninguna revisión.</translation>
    </message>
    <message>
        <source>A point: the patch that it lies in. A line: all patches that it crosses. A polygon: those with their middle in it, or, if it is too small for that, those that it touches.</source>
        <translation>Un punto: el parche en el que se encuentra. Una línea: todos los parches que cruza. Un polígono: los que tienen el centro dentro o, si es demasiado pequeño para eso, los que toca.</translation>
    </message>
    <message>
        <source>A polygon within one patch gets that patch&apos;s vector: embed at a patch no larger than the polygons.</source>
        <translation>Un polígono dentro de un solo parche recibe el vector de ese parche: use parches no mayores que los polígonos.</translation>
    </message>
    <message>
        <source>A raster by its file, its address on the web or a layer&apos;s name; an .npy file, a Zarr folder, or the folder of an embedding set that terrapatch embed has made.</source>
        <translation>Un ráster por su archivo, su dirección web o el nombre de una capa; un archivo .npy, una carpeta Zarr, o la carpeta de un conjunto de embeddings que terrapatch embed ha creado.</translation>
    </message>
    <message>
        <source>A raster is being embedded: wait for it, or cancel it first.</source>
        <translation>Se están calculando los embeddings de un ráster: espere o cancele antes.</translation>
    </message>
    <message>
        <source>A small convolutional network trained on everyday photographs (ImageNet), not on satellite images. Good for colour, texture and pattern in any three-band picture, and fast without a GPU.</source>
        <translation>Una pequeña red convolucional entrenada con fotografías cotidianas (ImageNet), no con imágenes de satélite. Buena para color, textura y patrón en cualquier imagen de tres bandas, y rápida sin GPU.</translation>
    </message>
    <message>
        <source>A text file with a GDAL name on each line, a glob such as &apos;scenes/*.tif&apos;, a folder, a STAC ItemCollection (.json) or a stac-geoparquet file (.parquet).</source>
        <translation>Un archivo de texto con un nombre GDAL por línea, un patrón como «scenes/*.tif», una carpeta, un STAC ItemCollection (.json) o un archivo stac-geoparquet (.parquet).</translation>
    </message>
    <message>
        <source>A tile service gets no picture here; red, green and blue are its bands {}, {} and {}.</source>
        <translation>Aquí no hay imagen para un servicio de teselas; el rojo, el verde y el azul son sus bandas {}, {} y {}.</translation>
    </message>
    <message>
        <source>A value of the run &apos;{job}&apos; is not a finite number ({error}). Check extent and numbers.</source>
        <translation>Un valor de la ejecución «{job}» no es un número finito ({error}). Compruebe la extensión y los números.</translation>
    </message>
    <message>
        <source>Add a class</source>
        <translation>Añadir una clase</translation>
    </message>
    <message>
        <source>Add a class first, with +.</source>
        <translation>Añada antes una clase con +.</translation>
    </message>
    <message>
        <source>Add a raster layer to the project, or choose one that can be read.</source>
        <translation>Añada una capa ráster al proyecto o elija una que se pueda leer.</translation>
    </message>
    <message>
        <source>Add a raster layer…</source>
        <translation>Añadir capa ráster…</translation>
    </message>
    <message>
        <source>Add encoder…</source>
        <translation>Añadir codificador…</translation>
    </message>
    <message>
        <source>Add encoder… Probes an ONNX file, helps to describe it, and keeps it in the list</source>
        <translation>Añadir codificador… Sondea un archivo ONNX, ayuda a describirlo y lo conserva en la lista</translation>
    </message>
    <message>
        <source>Added by hand from {}.</source>
        <translation>Añadido a mano desde {}.</translation>
    </message>
    <message>
        <source>Adjusted Rand index of eight clusters found on two halves; 1 is the same again.</source>
        <translation>Índice de Rand ajustado de ocho agrupamientos hallados en dos mitades; 1: otra vez los mismos.</translation>
    </message>
    <message>
        <source>Adjusted areas and their bounds hold where the labelled places were drawn at random; places that somebody chose make them too sure.</source>
        <translation>Las áreas ajustadas y sus límites valen si los lugares etiquetados se sortearon al azar; los lugares que alguien eligió las hacen parecer demasiado seguras.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>After. Patches count by how much they changed.</source>
        <translation>Después. Los parches cuentan según cuánto cambiaron.</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Parecido</translation>
    </message>
    <message>
        <source>Alike ground</source>
        <translation>Terreno parecido</translation>
    </message>
    <message>
        <source>All bands of the layer are used, with the wavelengths of its sensor</source>
        <translation>Se usan todas las bandas de la capa, con las longitudes de onda de su sensor</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Todas las cifras</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>All patches</source>
        <translation>Todos los parches</translation>
    </message>
    <message>
        <source>All pixels are multiplied by it, after the subtraction: 10000 turns reflectance into digital numbers, 0.0001 digital numbers into reflectance. Default: 1.</source>
        <translation>Todos los píxeles se multiplican por este valor, después de la resta: 10000 convierte reflectancia en niveles digitales; 0.0001, niveles digitales en reflectancia. Predeterminado: 1.</translation>
    </message>
    <message>
        <source>AlphaEarth&apos;s files as they are (64 bands of int8, turned into numbers by their formula), on the web only the extent is fetched; Tessera&apos;s tiles (.npy with its scales and land mask, or Zarr); any other raster of two bands or more.</source>
        <translation>Los archivos de AlphaEarth tal cual (64 bandas int8, convertidas a números con su fórmula); de la web solo se descarga la extensión; las teselas de Tessera (.npy con sus escalas y su máscara de tierra, o Zarr); cualquier otro ráster de dos o más bandas.</translation>
    </message>
    <message>
        <source>AlphaEarth, Tessera and other rasters of embeddings, as patches to search and cluster.</source>
        <translation>AlphaEarth, Tessera y otros rásteres de embeddings, como parches para buscar y agrupar.</translation>
    </message>
    <message>
        <source>AlphaEarth, Tessera, Clay, Earth Index, any GeoParquet: vectors that are made already</source>
        <translation>AlphaEarth, Tessera, Clay, Earth Index, cualquier GeoParquet: vectores ya calculados</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>An .onnx file</source>
        <translation>Un archivo .onnx</translation>
    </message>
    <message>
        <source>An ONNX file, such as Fit MOSAIKS encoder writes. Empty: the one above.</source>
        <translation>Un archivo ONNX, como los que escribe «Ajustar codificador MOSAIKS». Vacío: el de arriba.</translation>
    </message>
    <message>
        <source>An ONNX file; its card, a JSON file of the same name, is written beside it.</source>
        <translation>Un archivo ONNX; su ficha, un archivo JSON del mismo nombre, se escribe junto a él.</translation>
    </message>
    <message>
        <source>An embedding layer of the same encoder and place.</source>
        <translation>Una capa de embeddings del mismo codificador y lugar.</translation>
    </message>
    <message>
        <source>An embedding layer: cluster it, search it, classify it.</source>
        <translation>Una capa de embeddings: agrúpela, busque en ella, clasifíquela.</translation>
    </message>
    <message>
        <source>An embedding layer; a GeoPackage or a temporary layer holds vectors.</source>
        <translation>Una capa de embeddings; un GeoPackage o una capa temporal contienen vectores.</translation>
    </message>
    <message>
        <source>An encoder made from a raster, to be shared by several layers.</source>
        <translation>Un codificador hecho a partir de un ráster, para compartirlo entre varias capas.</translation>
    </message>
    <message>
        <source>An encoder of {dim} features; bands: {bands}</source>
        <translation>Un codificador de {dim} características; bandas: {bands}</translation>
    </message>
    <message>
        <source>An image encoder turns every patch of a raster into a vector.</source>
        <translation>Un codificador de imágenes convierte cada parche de un ráster en un vector.</translation>
    </message>
    <message>
        <source>Another TerraPatch is getting {encoder} right now; wait for it.</source>
        <translation>Otro TerraPatch está obteniendo {encoder} en este momento; espere a que acabe.</translation>
    </message>
    <message>
        <source>Another class is called &apos;{}&apos; already; give this one another name.</source>
        <translation>Ya hay otra clase llamada «{}»; dé otro nombre a esta.</translation>
    </message>
    <message>
        <source>Another:</source>
        <translation>Otra:</translation>
    </message>
    <message>
        <source>Any bands whose wavelengths are known; Sentinel-2, Landsat, Sentinel-1, NAIP, LINZ and MODIS are known to it.</source>
        <translation>Cualquier banda cuya longitud de onda se conozca; conoce Sentinel-2, Landsat, Sentinel-1, NAIP, LINZ y MODIS.</translation>
    </message>
    <message>
        <source>Any bands will do</source>
        <translation>Sirve cualquier banda</translation>
    </message>
    <message>
        <source>Any raster layer. It is read, never changed.</source>
        <translation>Cualquier capa ráster. Se lee, nunca se modifica.</translation>
    </message>
    <message>
        <source>Any raster layer: a file, a web service, a database. It is read, never changed.</source>
        <translation>Cualquier capa ráster: un archivo, un servicio web, una base de datos. Se lee, nunca se modifica.</translation>
    </message>
    <message>
        <source>Any, or not known</source>
        <translation>Cualquiera o desconocida</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Area is in hectares on the ellipsoid of the layer&apos;s CRS. Share is from 0 to 1, of all patches. The same layer, K and seed give the same clusters.</source>
        <translation>El área está en hectáreas sobre el elipsoide del SRC de la capa. La proporción va de 0 a 1, sobre todos los parches. La misma capa, K y semilla dan los mismos agrupamientos.</translation>
    </message>
    <message>
        <source>Area on the ellipsoid</source>
        <translation>Área sobre el elipsoide</translation>
    </message>
    <message>
        <source>Areas are in square metres and hectares on the ground; confidence is a share from 0 to 1.</source>
        <translation>Las áreas están en metros cuadrados y hectáreas sobre el terreno; la confianza es una proporción de 0 a 1.</translation>
    </message>
    <message>
        <source>Areas are measured in the CRS of the patches; field valid is a share from 0 to 1.</source>
        <translation>Las áreas se miden en el SRC de los parches; el campo valid es una proporción de 0 a 1.</translation>
    </message>
    <message>
        <source>As for embed, several of them.</source>
        <translation>Como en embed, pero varias.</translation>
    </message>
    <message>
        <source>As for embed, several of them: fp32, fp16, int8.</source>
        <translation>Como en embed, pero varias: fp32, fp16, int8.</translation>
    </message>
    <message>
        <source>As it is, such as 0 to 1 already</source>
        <translation>Sin cambios, por ejemplo ya de 0 a 1</translation>
    </message>
    <message>
        <source>As negative examples</source>
        <translation>Como ejemplos negativos</translation>
    </message>
    <message>
        <source>As positive examples</source>
        <translation>Como ejemplos positivos</translation>
    </message>
    <message>
        <source>As the card says: {}</source>
        <translation>Según la ficha: {}</translation>
    </message>
    <message>
        <source>As the layer tells</source>
        <translation>Según indique la capa</translation>
    </message>
    <message>
        <source>As the map shows it</source>
        <translation>Tal como la muestra el mapa</translation>
    </message>
    <message>
        <source>Assets of STAC items</source>
        <translation>Recursos de los elementos STAC</translation>
    </message>
    <message>
        <source>At {grounds} no encoder is clearly better than plain bands of the same ground.</source>
        <translation>A {grounds}, ningún codificador es claramente mejor que las bandas simples del mismo terreno.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Automatic takes the graphics card where there is one that works</source>
        <translation>Automático usa la tarjeta gráfica si hay una que funcione</translation>
    </message>
    <message>
        <source>Automatic: {} px</source>
        <translation>Auto: {} px</translation>
    </message>
    <message>
        <source>Balanced accuracy after clusters were named by what is known of them elsewhere.</source>
        <translation>Exactitud equilibrada, una vez que los agrupamientos se nombran por lo que se sabe de ellos en otros lugares.</translation>
    </message>
    <message>
        <source>Balanced accuracy of a linear probe on blocks of ground that it never saw.</source>
        <translation>Exactitud equilibrada de una sonda lineal en bloques de terreno que nunca vio.</translation>
    </message>
    <message>
        <source>Balanced accuracy of the majority of the five nearest labelled places.</source>
        <translation>Exactitud equilibrada de la mayoría entre los cinco lugares etiquetados más cercanos.</translation>
    </message>
    <message>
        <source>Balanced accuracy {value} on {tested} labels in {blocks} blocks of ground</source>
        <translation>Exactitud equilibrada {value} en {tested} etiquetas de {blocks} bloques de terreno</translation>
    </message>
    <message>
        <source>Balanced accuracy {value} on {tested} places in {blocks} blocks of ground</source>
        <translation>Exactitud equilibrada {value} en {tested} lugares de {blocks} bloques de terreno</translation>
    </message>
    <message>
        <source>Balanced accuracy {value}, between {low} and {high}, on {tested} places in {blocks} blocks of ground</source>
        <translation>Exactitud equilibrada {value}, entre {low} y {high}, en {tested} lugares de {blocks} bloques de terreno</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Banda</translation>
    </message>
    <message>
        <source>Band {band!r} does not exist: {raster} has {bands_of_raster}; give numbers or names of these</source>
        <translation>La banda {band!r} no existe: {raster} tiene {bands_of_raster}; indique números o nombres de estas</translation>
    </message>
    <message>
        <source>Band {band!r} is one of {numbers} in {raster}; give its number</source>
        <translation>La banda {band!r} es una de las {numbers} de {raster}; indique su número</translation>
    </message>
    <message>
        <source>Band {name} has a wavelength of {found} µm, needs one up to 30; {found} nm is {um} µm.</source>
        <translation>La banda {name} tiene una longitud de onda de {found} µm y el máximo es 30; {found} nm son {um} µm.</translation>
    </message>
    <message>
        <source>Band {name} has the wavelength &apos;{text}&apos;, needs a number in µm.</source>
        <translation>La banda {name} tiene la longitud de onda «{text}» y debe ser un número en µm.</translation>
    </message>
    <message>
        <source>Band {}</source>
        <translation>Banda {}</translation>
    </message>
    <message>
        <source>Band {} has no name; give it one, such as red.</source>
        <translation>La banda {} no tiene nombre; dele uno, como red.</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandas</translation>
    </message>
    <message>
        <source>Bands explain</source>
        <translation>Explicado por las bandas</translation>
    </message>
    <message>
        <source>Bands of the sensor</source>
        <translation>Bandas del sensor</translation>
    </message>
    <message>
        <source>Bands that {encoder} needs: {needed}, that &apos;{layer}&apos; has: {has}. Not found: {missing}. Choose bands above, or:</source>
        <translation>Bandas que necesita {encoder}: {needed}; bandas de «{layer}»: {has}. No encontradas: {missing}. Elija bandas arriba, o bien:</translation>
    </message>
    <message>
        <source>Bands, in the encoder&apos;s order</source>
        <translation>Bandas, en el orden del codificador</translation>
    </message>
    <message>
        <source>Before. Patches count by how much they changed.</source>
        <translation>Antes. Los parches cuentan según cuánto cambiaron.</translation>
    </message>
    <message>
        <source>Best for</source>
        <translation>Mejor para</translation>
    </message>
    <message>
        <source>Best hits</source>
        <translation>Mejores coincidencias</translation>
    </message>
    <message>
        <source>Bringing back the patches of {}</source>
        <translation>Recuperando los parches de {}</translation>
    </message>
    <message>
        <source>Bringing back the patches…</source>
        <translation>Recuperando los parches…</translation>
    </message>
    <message>
        <source>CENTER_POSITIONS is {text!r}, needs to be one of {centering}</source>
        <translation>CENTER_POSITIONS es {text!r} y debe ser uno de {centering}</translation>
    </message>
    <message>
        <source>CLIP ViT-B/32 trained on remote-sensing pictures and captions: finds what words say. One vector for 224 x 224 pixels of red, green and blue.</source>
        <translation>CLIP ViT-B/32 entrenado con imágenes de teledetección y sus leyendas: encuentra lo que dicen las palabras. Un vector para 224 x 224 píxeles de rojo, verde y azul.</translation>
    </message>
    <message>
        <source>CLIP base, knows words</source>
        <translation>CLIP base, conoce palabras</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>CUDA finds no graphics card that it can use ({problem})</source>
        <translation>CUDA no encuentra ninguna tarjeta gráfica que pueda usar ({problem})</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Caché</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Canceled. No result was written.</source>
        <translation>Cancelado. No se escribió ningún resultado.</translation>
    </message>
    <message>
        <source>Canceled. What is done is kept: the same run into the same folder goes on from there.</source>
        <translation>Cancelado. Lo hecho se conserva: la misma ejecución en la misma carpeta continúa desde ahí.</translation>
    </message>
    <message>
        <source>Cancelled runs that can be gone on with take {}. Settings &gt; Options &gt; TerraPatch &gt; Cache clears them.</source>
        <translation>Las ejecuciones canceladas que se pueden reanudar ocupan {}. Se borran en Configuración &gt; Opciones &gt; TerraPatch &gt; Caché.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Cancelled. {} % is done and kept: Resume goes on from there.</source>
        <translation>Cancelado. El {} % está hecho y se conserva: Reanudar sigue desde ahí.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was kept.</source>
        <translation>Cancelado; no se conservó nada.</translation>
    </message>
    <message>
        <source>Cancelling …</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Change colour …</source>
        <translation>Cambiar color…</translation>
    </message>
    <message>
        <source>Change the colour of this class …</source>
        <translation>Cambiar el color de esta clase…</translation>
    </message>
    <message>
        <source>Changed patches by the cluster that they had (rows) and that they have (columns).</source>
        <translation>Parches cambiados según el agrupamiento que tenían (filas) y el que tienen (columnas).</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Changes from {before} to {after}</source>
        <translation>Cambios de {before} a {after}</translation>
    </message>
    <message>
        <source>Changes of fewer connected patches are left out.</source>
        <translation>Los cambios con menos parches conectados se excluyen.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Check to show on the map; double-click to change the colour</source>
        <translation>Marque para mostrar en el mapa; doble clic para cambiar el color</translation>
    </message>
    <message>
        <source>Check {}</source>
        <translation>Comprobar {}</translation>
    </message>
    <message>
        <source>Checking it</source>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>Checking that the card fits the file…</source>
        <translation>Comprobando que la ficha corresponde al archivo…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Choose an encoder.</source>
        <translation>Elija un codificador.</translation>
    </message>
    <message>
        <source>Choose layers or files, or give a list: a text file with a GDAL name on each line, a STAC ItemCollection, or a stac-geoparquet file.</source>
        <translation>Elija capas o archivos, o indique una lista: un archivo de texto con un nombre GDAL por línea, un STAC ItemCollection o un archivo stac-geoparquet.</translation>
    </message>
    <message>
        <source>Choose the Python to set it up with…</source>
        <translation>Elegir el Python con el que instalarlo…</translation>
    </message>
    <message>
        <source>Chosen by hand</source>
        <translation>Elegido a mano</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Classes left out, because there can be at most {most}: {names}.</source>
        <translation>Clases excluidas, porque puede haber {most} como máximo: {names}.</translation>
    </message>
    <message>
        <source>Classes of {}</source>
        <translation>Clases de {}</translation>
    </message>
    <message>
        <source>Classify</source>
        <translation>Clasificar</translation>
    </message>
    <message>
        <source>Classify again after each label</source>
        <translation>Clasificar de nuevo tras cada etiqueta</translation>
    </message>
    <message>
        <source>Classify again to save the model: it was too large for the project to keep</source>
        <translation>Clasifique de nuevo para guardar el modelo: era demasiado grande para conservarlo con el proyecto</translation>
    </message>
    <message>
        <source>Classify patches</source>
        <translation>Clasificar parches</translation>
    </message>
    <message>
        <source>Classify these patches by a model that was saved</source>
        <translation>Clasificar estos parches con un modelo guardado</translation>
    </message>
    <message>
        <source>Classifying {}</source>
        <translation>Clasificando {}</translation>
    </message>
    <message>
        <source>Clay 1.5 as it was released: any bands whose wavelengths are known, one vector (the class token) for 256 x 256 pixels. For a vector of every 8 x 8 pixels export clay-v1.5.</source>
        <translation>Clay 1.5 tal como se publicó: cualquier banda cuya longitud de onda se conozca, un vector (el token de clase) para 256 x 256 píxeles. Para un vector cada 8 x 8 píxeles, exporte clay-v1.5.</translation>
    </message>
    <message>
        <source>Clay 1.5, a vector for every 8 x 8 pixels</source>
        <translation>Clay 1.5, un vector cada 8 x 8 píxeles</translation>
    </message>
    <message>
        <source>Clay 1.5, one vector a chip</source>
        <translation>Clay 1.5, un vector por recuadro</translation>
    </message>
    <message>
        <source>Clay, Earth Index, Major TOM and other tables of embeddings, as patches to search and cluster.</source>
        <translation>Clay, Earth Index, Major TOM y otras tablas de embeddings, como parches para buscar y agrupar.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Clear the cache</source>
        <translation>Borrar la caché</translation>
    </message>
    <message>
        <source>Click a patch of what you look for on the map; &lt;b&gt;Pick&lt;/b&gt; is on already.</source>
        <translation>Haga clic en el mapa sobre un parche de lo que busca; &lt;b&gt;Señalar&lt;/b&gt; ya está activado.</translation>
    </message>
    <message>
        <source>Click on examples; the map shows where it looks the same.</source>
        <translation>Haga clic en ejemplos; el mapa muestra dónde el terreno es parecido.</translation>
    </message>
    <message>
        <source>Click on the map to select the cluster there</source>
        <translation>Haga clic en el mapa para seleccionar el agrupamiento de ese lugar</translation>
    </message>
    <message>
        <source>Click patches of each on the map; the keys &lt;b&gt;1&lt;/b&gt; to &lt;b&gt;9&lt;/b&gt; change the class. A second click takes a label away; drag a box, or Ctrl+drag a lasso, for many.</source>
        <translation>Haga clic en el mapa sobre parches de cada una; las teclas &lt;b&gt;1&lt;/b&gt; a &lt;b&gt;9&lt;/b&gt; cambian de clase. Un segundo clic quita la etiqueta; arrastre un recuadro, o Ctrl+arrastrar para un lazo, para marcar muchos.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close other programs, or let fewer tiles run at once.</source>
        <translation>Cierre otros programas o procese menos teselas a la vez.</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Agrupar</translation>
    </message>
    <message>
        <source>Cluster patches</source>
        <translation>Agrupar parches</translation>
    </message>
    <message>
        <source>Cluster {}</source>
        <translation>Agrupamiento {}</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Agrupamientos</translation>
    </message>
    <message>
        <source>Clusters after</source>
        <translation>Agrupamientos después</translation>
    </message>
    <message>
        <source>Clusters are groups of patches that look alike. Choose how many, or let TerraPatch suggest a number. Each becomes a region on the map, for you to name.</source>
        <translation>Los agrupamientos son grupos de parches parecidos. Elija cuántos, o deje que TerraPatch sugiera un número. Cada uno se convierte en una región del mapa a la que usted da nombre.</translation>
    </message>
    <message>
        <source>Clusters before</source>
        <translation>Agrupamientos antes</translation>
    </message>
    <message>
        <source>Coarse patches</source>
        <translation>Parches ampliados</translation>
    </message>
    <message>
        <source>Coarsen patches</source>
        <translation>Ampliar parches</translation>
    </message>
    <message>
        <source>Coarsen patches ({})</source>
        <translation>Ampliar parches ({})</translation>
    </message>
    <message>
        <source>Colour of &apos;{}&apos;</source>
        <translation>Color de «{}»</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Column of a table that holds the geometry, or two of coordinates, such as lon,lat. Default: by the file, or the usual names.</source>
        <translation>Columna de una tabla que contiene la geometría, o dos con las coordenadas, como lon,lat. Predeterminado: según el archivo, o los nombres habituales.</translation>
    </message>
    <message>
        <source>Column of a table that holds the vectors; of one column a dimension, what their names begin with. Default: the only one that can be it.</source>
        <translation>Columna de una tabla que contiene los vectores; si hay una columna por dimensión, el comienzo de sus nombres. Predeterminado: la única posible.</translation>
    </message>
    <message>
        <source>Column of the geometry</source>
        <translation>Columna de la geometría</translation>
    </message>
    <message>
        <source>Column of the vectors</source>
        <translation>Columna de los vectores</translation>
    </message>
    <message>
        <source>Command prompt (cmd)</source>
        <translation>Símbolo del sistema (cmd)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare clusters with the last ones</source>
        <translation>Comparar los agrupamientos con los anteriores</translation>
    </message>
    <message>
        <source>Compare embeddings</source>
        <translation>Comparar embeddings</translation>
    </message>
    <message>
        <source>Compare shows all.</source>
        <translation>«Comparar» los muestra todos.</translation>
    </message>
    <message>
        <source>Compares again, and keeps changes like those that are selected in the table or on the map</source>
        <translation>Compara de nuevo y conserva los cambios parecidos a los seleccionados en la tabla o en el mapa</translation>
    </message>
    <message>
        <source>Compares the embeddings of one place at two dates or more, made by the same encoder. What changed everywhere, such as season and light, is taken out first: the vectors of the later date are turned so that those of the stable majority meet. What still differs is a change: its patches are joined, with their area, a score, and from which cluster they went to which. A report says how much changed, where, and what became what.</source>
        <translation>Compara los embeddings de un mismo lugar en dos o más fechas, hechos con el mismo codificador. Primero se elimina lo que cambió en todas partes, como la estación y la luz: los vectores de la fecha posterior se giran para que los de la mayoría estable coincidan. Lo que aún difiere es un cambio: sus parches se unen, con su área, una puntuación y los agrupamientos de origen y de destino. Un informe dice cuánto cambió, dónde, y qué se convirtió en qué.</translation>
    </message>
    <message>
        <source>Compares with the mean of the positives; negatives are only left out of the hits</source>
        <translation>Compara con la media de los positivos; los negativos solo se excluyen de las coincidencias</translation>
    </message>
    <message>
        <source>Compares with twice the mean of the positives less the mean of the negatives</source>
        <translation>Compara con el doble de la media de los positivos menos la media de los negativos</translation>
    </message>
    <message>
        <source>Comparing dates</source>
        <translation>Comparando fechas</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Confirm or reject hits below first: a new search learns from them</source>
        <translation>Confirme o rechace antes coincidencias abajo: una nueva búsqueda aprende de ellas</translation>
    </message>
    <message>
        <source>Confirm: more like this (key 1 or +)</source>
        <translation>Confirmar: más como esto (tecla 1 o +)</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Matriz de confusión</translation>
    </message>
    <message>
        <source>Context share</source>
        <translation>Proporción del contexto</translation>
    </message>
    <message>
        <source>Coordinate system</source>
        <translation>Sistema de coordenadas</translation>
    </message>
    <message>
        <source>Coordinate system of the places of a table that does not tell, such as EPSG:32633.</source>
        <translation>Sistema de coordenadas de los lugares de una tabla que no lo indica, como EPSG:32633.</translation>
    </message>
    <message>
        <source>Copies the file and its card into your QGIS profile</source>
        <translation>Copia el archivo y su ficha a su perfil de QGIS</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy areas and errors for a spreadsheet</source>
        <translation>Copiar áreas y errores para una hoja de cálculo</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copiar diagnóstico</translation>
    </message>
    <message>
        <source>Copy hits to a layer of their own</source>
        <translation>Copiar las coincidencias a una capa propia</translation>
    </message>
    <message>
        <source>Copy the last run as Python</source>
        <translation>Copiar la última ejecución como Python</translation>
    </message>
    <message>
        <source>Copy the last run as Python, to repeat it in the Python console or in a script</source>
        <translation>Copiar la última ejecución como Python, para repetirla en la consola de Python o en un script</translation>
    </message>
    <message>
        <source>Copy the rows that are selected, or all, for a spreadsheet (Ctrl+C)</source>
        <translation>Copiar las filas seleccionadas, o todas, para una hoja de cálculo (Ctrl+C)</translation>
    </message>
    <message>
        <source>Copy the two lines</source>
        <translation>Copiar las dos líneas</translation>
    </message>
    <message>
        <source>Cores of the processor that the run may take. Default: all.</source>
        <translation>Núcleos del procesador que puede usar la ejecución. Predeterminado: todos.</translation>
    </message>
    <message>
        <source>Cosine distance of neighbouring patches across borders of tiles over that within tiles.</source>
        <translation>Distancia del coseno entre parches vecinos a través de los bordes de teselas, dividida por la del interior de las teselas.</translation>
    </message>
    <message>
        <source>Cosine to the originals: {cosine}; of the 10 nearest, {kept} are still among them</source>
        <translation>Coseno con los originales: {cosine}; de los 10 más cercanos, {kept} siguen entre ellos</translation>
    </message>
    <message>
        <source>Counterexamples</source>
        <translation>Contraejemplos</translation>
    </message>
    <message>
        <source>DIMENSIONS is {dimensions}, needs 1 to {most} for {patches} patches with vectors of {dim} numbers in &apos;{table}&apos;; choose fewer</source>
        <translation>DIMENSIONS es {dimensions} y debe estar entre 1 y {most} para {patches} parches con vectores de {dim} números en «{table}»; elija menos</translation>
    </message>
    <message>
        <source>DINOv2 ViT-S/14, trained on photographs without labels. A vector for every 14 x 14 pixels of three-band pictures; small and quick.</source>
        <translation>DINOv2 ViT-S/14, entrenado con fotografías sin etiquetas. Un vector cada 14 x 14 píxeles de imágenes de tres bandas; pequeño y rápido.</translation>
    </message>
    <message>
        <source>DINOv2 base</source>
        <translation>DINOv2 base</translation>
    </message>
    <message>
        <source>DINOv2 small</source>
        <translation>DINOv2 small</translation>
    </message>
    <message>
        <source>DINOv3 ViT-S/16, trained on photographs without labels. A vector for every 16 x 16 pixels of three-band pictures.</source>
        <translation>DINOv3 ViT-S/16, entrenado con fotografías sin etiquetas. Un vector cada 16 x 16 píxeles de imágenes de tres bandas.</translation>
    </message>
    <message>
        <source>DINOv3 large, trained on satellite imagery</source>
        <translation>DINOv3 large, entrenado con imágenes de satélite</translation>
    </message>
    <message>
        <source>DINOv3 small</source>
        <translation>DINOv3 small</translation>
    </message>
    <message>
        <source>Dashed: plain bands, at their best where the line runs across.</source>
        <translation>Discontinua: bandas simples; la línea horizontal marca su mejor valor.</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Conjunto de datos</translation>
    </message>
    <message>
        <source>Date of the imagery</source>
        <translation>Fecha de las imágenes</translation>
    </message>
    <message>
        <source>Date of the imagery for encoders that take one. Default: as for embed.</source>
        <translation>Fecha de las imágenes para los codificadores que la usan. Predeterminado: como en embed.</translation>
    </message>
    <message>
        <source>Date of the imagery for encoders that take one: 2020-05-18, 2020-05-18T13:30, or unknown. Default: by the raster&apos;s tags or file name.</source>
        <translation>Fecha de las imágenes para los codificadores que la usan: 2020-05-18, 2020-05-18T13:30 o unknown. Predeterminado: según las etiquetas o el nombre de archivo del ráster.</translation>
    </message>
    <message>
        <source>Date or year of the imagery. Default: as the source or its path tells.</source>
        <translation>Fecha o año de las imágenes. Predeterminado: lo que indique la fuente o su ruta.</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Dates, the earliest first</source>
        <translation>Fechas, la más antigua primero</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Valores predeterminados</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Desviación</translation>
    </message>
    <message>
        <source>Deviation has {}, needs numbers above 0.</source>
        <translation>La desviación tiene {} y debe tener números mayores que 0.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Differences were held against alike ground: a patch changed where it became something else than the patches that looked alike before. What a whole kind of ground became is not found so.</source>
        <translation>Las diferencias se compararon con terreno parecido: un parche cambió si llegó a ser otra cosa que los parches que antes se parecían. Lo que llegó a ser toda una clase de terreno no se encuentra así.</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensiones</translation>
    </message>
    <message>
        <source>Dimensions is the number of components, at most the length of the vectors. 64 keep nearly all of what most encoders give; the log says how much of the variance is kept.</source>
        <translation>Dimensiones es el número de componentes, como máximo la longitud de los vectores. 64 conservan casi todo lo que da la mayoría de los codificadores; el registro dice cuánta varianza se conserva.</translation>
    </message>
    <message>
        <source>Distance, score and rank</source>
        <translation>Distancia, puntuación y rango</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descarga</translation>
    </message>
    <message>
        <source>Download: {}</source>
        <translation>Descarga: {}</translation>
    </message>
    <message>
        <source>Downloading Python 3.12</source>
        <translation>Descargando Python 3.12</translation>
    </message>
    <message>
        <source>Downloading packages</source>
        <translation>Descargando paquetes</translation>
    </message>
    <message>
        <source>Downloading packages: {done_mb:.0f} of {whole_mb:.0f} MB</source>
        <translation>Descargando paquetes: {done_mb:.0f} de {whole_mb:.0f} MB</translation>
    </message>
    <message>
        <source>Downloads the engine&apos;s packages into a folder, for a computer without a network</source>
        <translation>Descarga los paquetes del motor en una carpeta, para un equipo sin red</translation>
    </message>
    <message>
        <source>Downloads the engine&apos;s packages into a folder, with a script that installs them. On the other computer, &apos;Install from a folder…&apos; in the TerraPatch panel does the same as the script.</source>
        <translation>Descarga los paquetes del motor en una carpeta, con un script que los instala. En el otro equipo, «Instalar desde una carpeta…», en el panel de TerraPatch, hace lo mismo que el script.</translation>
    </message>
    <message>
        <source>Drag a rectangle on the map; Esc or another click here leaves</source>
        <translation>Arrastre un rectángulo en el mapa; Esc u otro clic aquí para salir</translation>
    </message>
    <message>
        <source>Drag the earliest to the top.</source>
        <translation>Arrastre la más antigua arriba.</translation>
    </message>
    <message>
        <source>Draw on the map</source>
        <translation>Dibujar en el mapa</translation>
    </message>
    <message>
        <source>Draw the rectangle on the map.</source>
        <translation>Dibuje el rectángulo en el mapa.</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>ENCODER_FILE {} does not exist; choose an .onnx file</source>
        <translation>ENCODER_FILE {} no existe; elija un archivo .onnx</translation>
    </message>
    <message>
        <source>EXAMPLES and TEXT are empty; give one of them to say what is looked for</source>
        <translation>EXAMPLES y TEXT están vacíos; indique uno de ellos para decir qué se busca</translation>
    </message>
    <message>
        <source>EXTENT needs the CRS of the raster, and {} does not tell it; leave the extent out</source>
        <translation>EXTENT necesita el SRC del ráster y {} no lo indica; omita la extensión</translation>
    </message>
    <message>
        <source>Each patch is expected to become what the 20 patches became that looked most alike before, and its distance from that is held against theirs. What varies anyway, such as water, then does not count as changed, and neither does what changed as a whole kind, such as a crop that was harvested.</source>
        <translation>Se espera que cada parche llegue a ser lo que fueron los 20 parches que antes más se le parecían, y su distancia a eso se compara con las de ellos. Lo que varía de todos modos, como el agua, y lo que cambió como toda una clase, como un cultivo cosechado, no son entonces cambios.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Effective rank</source>
        <translation>Rango efectivo</translation>
    </message>
    <message>
        <source>Eight clusters are found again about as surely in {settings} ({index} for {setting}).</source>
        <translation>Ocho agrupamientos se vuelven a encontrar con una seguridad similar en {settings} ({index} para {setting}).</translation>
    </message>
    <message>
        <source>Eight clusters are found again most surely in {setting} ({index}).</source>
        <translation>Ocho agrupamientos se vuelven a encontrar con la mayor seguridad en {setting} ({index}).</translation>
    </message>
    <message>
        <source>Embed</source>
        <translation>Calcular</translation>
    </message>
    <message>
        <source>Embed a raster first: then every patch of it can be searched.</source>
        <translation>Calcule antes los embeddings de un ráster: después se puede buscar en todos sus parches.</translation>
    </message>
    <message>
        <source>Embed a raster first: then its patches can be labelled.</source>
        <translation>Calcule antes los embeddings de un ráster: después se pueden etiquetar sus parches.</translation>
    </message>
    <message>
        <source>Embed a tile service</source>
        <translation>Calcular embeddings de un servicio de teselas</translation>
    </message>
    <message>
        <source>Embed again</source>
        <translation>Calcular de nuevo</translation>
    </message>
    <message>
        <source>Embed many rasters</source>
        <translation>Calcular embeddings de varios rásteres</translation>
    </message>
    <message>
        <source>Embed raster</source>
        <translation>Calcular embeddings de un ráster</translation>
    </message>
    <message>
        <source>Embedding layers of dates after that, in their order. Each date is compared with the next.</source>
        <translation>Capas de embeddings de fechas posteriores, en su orden. Cada fecha se compara con la siguiente.</translation>
    </message>
    <message>
        <source>Embedding set</source>
        <translation>Conjunto de embeddings</translation>
    </message>
    <message>
        <source>Embedding what the map shows…</source>
        <translation>Calculando embeddings de lo que muestra el mapa…</translation>
    </message>
    <message>
        <source>Embedding {}</source>
        <translation>Calculando embeddings de {}</translation>
    </message>
    <message>
        <source>Embeddings</source>
        <translation>Embeddings</translation>
    </message>
    <message>
        <source>Embeddings ({all});;Rasters and grids ({grids});;Tables ({tables});;Datasets of many scenes ({dataset});;All files (*)</source>
        <translation>Embeddings ({all});;Rásteres y cuadrículas ({grids});;Tablas ({tables});;Conjuntos de datos de muchas escenas ({dataset});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Embeddings from raster</source>
        <translation>Embeddings desde ráster</translation>
    </message>
    <message>
        <source>Embeddings from table</source>
        <translation>Embeddings desde tabla</translation>
    </message>
    <message>
        <source>Embeddings of polygons</source>
        <translation>Embeddings de polígonos</translation>
    </message>
    <message>
        <source>Embeds one raster after another, as Embed raster does, and keeps the vectors of each as one GeoParquet file of a dataset. Run into the same folder again, it makes what is missing or has changed. A raster that fails is told, and the others go on.</source>
        <translation>Calcula los embeddings de un ráster tras otro, como «Calcular embeddings de un ráster», y conserva los vectores de cada uno como un archivo GeoParquet de un conjunto de datos. Si se ejecuta de nuevo con la misma carpeta, hace lo que falta o ha cambiado. Si un ráster falla, se avisa y se sigue con los demás.</translation>
    </message>
    <message>
        <source>Embeds what the map shows of this raster; nothing is kept but the layer</source>
        <translation>Calcula los embeddings de lo que el mapa muestra de este ráster; solo se conserva la capa</translation>
    </message>
    <message>
        <source>Empty, or of an earlier classification.</source>
        <translation>Vacía, o de una clasificación anterior.</translation>
    </message>
    <message>
        <source>Empty, or of an earlier comparison.</source>
        <translation>Vacía, o de una comparación anterior.</translation>
    </message>
    <message>
        <source>Empty, or of an earlier run.</source>
        <translation>Vacía, o de una ejecución anterior.</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Codificador</translation>
    </message>
    <message>
        <source>Encoder file, instead of an installed one</source>
        <translation>Archivo del codificador, en lugar de uno instalado</translation>
    </message>
    <message>
        <source>Encoder of your own</source>
        <translation>Codificador propio</translation>
    </message>
    <message>
        <source>Encoder wants</source>
        <translation>Se necesita</translation>
    </message>
    <message>
        <source>Encoder {encoder} cannot be converted to {precision} ({reason}); use precision fp32.</source>
        <translation>No se puede convertir el codificador {encoder} a {precision} ({reason}); use la precisión fp32.</translation>
    </message>
    <message>
        <source>Encoder {encoder} cannot be fetched as it is. {do} See {page}.</source>
        <translation>No se puede obtener el codificador {encoder} tal cual. {do} Consulte {page}.</translation>
    </message>
    <message>
        <source>Encoder {encoder} comes under the licence {licence}: {licence_url}. Read it; if you accept it, add --accept-licence {licence}{given}.</source>
        <translation>El codificador {encoder} tiene la licencia {licence}: {licence_url}. Léala; si la acepta, añada --accept-licence {licence}{given}.</translation>
    </message>
    <message>
        <source>Encoder {encoder} does not do what the catalogue says ({disagreements}). It was not installed; its files are in {parent}. Tell the authors of TerraPatch.</source>
        <translation>El codificador {encoder} no hace lo que dice el catálogo ({disagreements}). No se ha instalado; sus archivos están en {parent}. Avise a los autores de TerraPatch.</translation>
    </message>
    <message>
        <source>Encoder {encoder} has no card, so this is guessed: {guessed}. `terrapatch inspect` proposes a card to write down better ones.</source>
        <translation>El codificador {encoder} no tiene ficha, así que esto es una suposición: {guessed}. `terrapatch inspect` propone una ficha en la que anotar valores mejores.</translation>
    </message>
    <message>
        <source>Encoder {encoder} is already quantised (it holds {quantised}) and cannot be converted to {precision}; use precision fp32, which runs the file as it is.</source>
        <translation>El codificador {encoder} ya está cuantizado (contiene {quantised}) y no se puede convertir a {precision}; use la precisión fp32, que ejecuta el archivo tal cual.</translation>
    </message>
    <message>
        <source>Encoder {encoder} is in {home} already; remove it there to get it anew.</source>
        <translation>El codificador {encoder} ya está en {home}; elimínelo de ahí para obtenerlo de nuevo.</translation>
    </message>
    <message>
        <source>Encoder {encoder} knows no words; embed with one that does, such as those that `terrapatch encoders --available` tells of.</source>
        <translation>El codificador {encoder} no entiende palabras; calcule los embeddings con uno que sí, como los que muestra `terrapatch encoders --available`.</translation>
    </message>
    <message>
        <source>Encoder {name!r} is not in the catalogue, which has {known}; choose one of these.</source>
        <translation>El codificador {name!r} no está en el catálogo, que tiene {known}; elija uno de estos.</translation>
    </message>
    <message>
        <source>Encoder, kind of vector and ground</source>
        <translation>Codificador, tipo de vector y terreno</translation>
    </message>
    <message>
        <source>Encoders</source>
        <translation>Codificadores</translation>
    </message>
    <message>
        <source>Encoders of your own</source>
        <translation>Codificadores propios</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>End it; the layers stay as they are</source>
        <translation>Termina la ejecución; las capas quedan como están</translation>
    </message>
    <message>
        <source>End it; the map stays as it is</source>
        <translation>Termina la ejecución; el mapa queda como está</translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>Terminando…</translation>
    </message>
    <message>
        <source>Ends the engine; what an embedding run has done is kept, to go on from</source>
        <translation>Termina el motor; lo que haya hecho un cálculo de embeddings se conserva, para reanudarlo</translation>
    </message>
    <message>
        <source>Ends the run; what is done is kept, to go on from</source>
        <translation>Termina la ejecución; lo hecho se conserva, para reanudarla</translation>
    </message>
    <message>
        <source>Ends the setup and removes what it has made so far</source>
        <translation>Termina la instalación y elimina lo hecho hasta ahora</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Every patch with the number of its cluster, without vectors.</source>
        <translation>Cada parche con el número de su agrupamiento, sin vectores.</translation>
    </message>
    <message>
        <source>Every polygon that a patch lies under.</source>
        <translation>Cada polígono bajo el que hay algún parche.</translation>
    </message>
    <message>
        <source>Every setting is asked about the same {places}. Blocks are {side} {unit} wide; nothing is learned from, or found, within {gap} {unit} of the place that is asked about. Bars are 95 % intervals from resampled blocks.</source>
        <translation>Todas las configuraciones se evalúan en los mismos lugares: {places}. Los bloques miden {side} {unit} de ancho; no se aprende ni se busca nada a menos de {gap} {unit} del lugar evaluado. Las barras son intervalos del 95 % por remuestreo de bloques.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Examples of what is wanted: {positives}, of what is not: {negatives}</source>
        <translation>Ejemplos de lo que se busca: {positives}; de lo que no: {negatives}</translation>
    </message>
    <message>
        <source>Examples saved in {path}: {count}.</source>
        <translation>Ejemplos guardados en {path}: {count}.</translation>
    </message>
    <message>
        <source>Examples that were deleted from the layer are gone here too.</source>
        <translation>Los ejemplos eliminados de la capa también desaparecen aquí.</translation>
    </message>
    <message>
        <source>Export embeddings</source>
        <translation>Exportar embeddings</translation>
    </message>
    <message>
        <source>Export it from its weights, with a checkout: `{steps}`.</source>
        <translation>Expórtelo a partir de sus pesos, con una copia del repositorio: `{steps}`.</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <source>Extent of the layer</source>
        <translation>Extensión de la capa</translation>
    </message>
    <message>
        <source>Extent of the patches</source>
        <translation>Extensión de los parches</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>F1 {} on ground that nothing near was learned from</source>
        <translation>F1 {} en terreno alejado de todo lo usado para aprender</translation>
    </message>
    <message>
        <source>FIELD is &apos;{}&apos;, and no labels are given; give LABELS too, or leave it empty</source>
        <translation>FIELD es «{}» y no se han indicado etiquetas; indique también LABELS o déjelo vacío</translation>
    </message>
    <message>
        <source>FIELD is empty, needs the field of &apos;{layer}&apos; that holds the class: one of {fields}</source>
        <translation>FIELD está vacío y debe ser el campo de «{layer}» que contiene la clase: uno de {fields}</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Factor</translation>
    </message>
    <message>
        <source>Factor is in patches: 4 makes one patch of 4 x 4. Patches of 240 m become 960 m wide.</source>
        <translation>El factor se expresa en parches: 4 hace un parche de 4 x 4. Los parches de 240 m pasan a medir 960 m de ancho.</translation>
    </message>
    <message>
        <source>Feature {number} of {path}</source>
        <translation>Objeto {number} de {path}</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Características</translation>
    </message>
    <message>
        <source>Features left out, without a class or a geometry: {without:,}.</source>
        <translation>Objetos excluidos, sin clase o sin geometría: {without:,}.</translation>
    </message>
    <message>
        <source>Features of MOSAIKS</source>
        <translation>Características de MOSAIKS</translation>
    </message>
    <message>
        <source>Few places: {few}; 20 or more of each class make figures worth comparing.</source>
        <translation>Pocos lugares: {few}; con 20 o más de cada clase, las cifras merecen compararse.</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; is not in &apos;{layer}&apos;; choose one of {fields}.</source>
        <translation>El campo «{field}» no está en «{layer}»; elija uno de {fields}.</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; of &apos;{layer}&apos; holds decimal numbers (such as {value}), needs names of classes or whole numbers; choose another field.</source>
        <translation>El campo «{field}» de «{layer}» contiene números decimales (como {value}) y debe contener nombres de clases o números enteros; elija otro campo.</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; of &apos;{layer}&apos; holds more than {most} different values, needs the names of classes; choose another field.</source>
        <translation>El campo «{field}» de «{layer}» contiene más de {most} valores distintos y debe contener los nombres de las clases; elija otro campo.</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; of &apos;{layer}&apos; holds {found}, needs texts, whole numbers or yes/no, and the layer has no such field; add one with the names of the classes.</source>
        <translation>El campo «{field}» de «{layer}» contiene {found} y debe contener textos, números enteros o sí/no, y la capa no tiene ningún campo así; añada uno con los nombres de las clases.</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; of &apos;{layer}&apos; holds {found}, needs texts, whole numbers or yes/no; choose one of {fields}.</source>
        <translation>El campo «{field}» de «{layer}» contiene {found} y debe contener textos, números enteros o sí/no; elija uno de {fields}.</translation>
    </message>
    <message>
        <source>Field of the class</source>
        <translation>Campo de la clase</translation>
    </message>
    <message>
        <source>Field of the labels that holds the class. Default: the only field of texts.</source>
        <translation>Campo de las etiquetas que contiene la clase. Predeterminado: el único campo de texto.</translation>
    </message>
    <message>
        <source>Fields, buildings, districts: any polygons, in any CRS.</source>
        <translation>Parcelas, edificios, distritos: cualquier polígono, en cualquier SRC.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>File or address</source>
        <translation>Archivo o dirección</translation>
    </message>
    <message>
        <source>Fill in from a sensor…</source>
        <translation>Rellenar a partir de un sensor…</translation>
    </message>
    <message>
        <source>Find ground that looks alike</source>
        <translation>Buscar terreno parecido</translation>
    </message>
    <message>
        <source>Find similar</source>
        <translation>Buscar similares</translation>
    </message>
    <message>
        <source>Find similar in a dataset</source>
        <translation>Buscar similares en un conjunto de datos</translation>
    </message>
    <message>
        <source>Find the patches of clusters</source>
        <translation>Buscar los parches de los agrupamientos</translation>
    </message>
    <message>
        <source>Find typical patches of clusters</source>
        <translation>Buscar parches típicos de los agrupamientos</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Finds processors and graphics cards, and times a small encoder on each</source>
        <translation>Busca procesadores y tarjetas gráficas y mide el tiempo de un codificador pequeño en cada uno</translation>
    </message>
    <message>
        <source>Finds the patches of a dataset of many scenes that look like your examples, or like what words say, best first. The dataset is read by parts, so that its size does not matter; where it has an index (terrapatch index), only the best candidates are read.</source>
        <translation>Busca los parches de un conjunto de datos de muchas escenas que se parecen a sus ejemplos, o a lo que dicen unas palabras, los mejores primero. El conjunto de datos se lee por partes, así que su tamaño no importa; si tiene un índice (terrapatch index), solo se leen los mejores candidatos.</translation>
    </message>
    <message>
        <source>Finds the patches of an embedding layer that look like your examples, or like what words say, best first. Examples are points, lines or polygons in any CRS, or patches themselves: also those of another embedding layer by the same encoder, to find over there what was seen here. The layer holds the examples too, with the status &apos;example&apos; and without a rank; hits have the status &apos;found&apos;.</source>
        <translation>Busca los parches de una capa de embeddings que se parecen a sus ejemplos, o a lo que dicen unas palabras, los mejores primero. Los ejemplos son puntos, líneas o polígonos en cualquier SRC, o los propios parches: también los de otra capa de embeddings del mismo codificador, para encontrar allí lo que se vio aquí. La capa contiene también los ejemplos, con el estado «example» y sin rango; las coincidencias tienen el estado «found».</translation>
    </message>
    <message>
        <source>Finds what is different between each ticked date and the next</source>
        <translation>Busca las diferencias entre cada fecha marcada y la siguiente</translation>
    </message>
    <message>
        <source>Finer grid (1, 2 or 4)</source>
        <translation>Cuadrícula más fina (1, 2 o 4)</translation>
    </message>
    <message>
        <source>Finer grid, from shifted tiles: 2 makes patches half as wide, four times as many, and takes four times as long; 4 makes sixteen times as many.</source>
        <translation>Cuadrícula más fina, a partir de teselas desplazadas: 2 hace parches de la mitad de ancho, cuatro veces más, y tarda cuatro veces más; 4 hace dieciséis veces más.</translation>
    </message>
    <message>
        <source>Finer grids</source>
        <translation>Cuadrículas más finas</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Finalizando</translation>
    </message>
    <message>
        <source>Fit MOSAIKS encoder</source>
        <translation>Ajustar codificador MOSAIKS</translation>
    </message>
    <message>
        <source>Fitted on this layer in seconds: colour and fine texture. Takes any bands, a good start everywhere.</source>
        <translation>Se ajusta a esta capa en segundos: color y textura fina. Admite cualquier banda; un buen comienzo en todas partes.</translation>
    </message>
    <message>
        <source>Five neighbours</source>
        <translation>Cinco vecinos</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Folder of an installer</source>
        <translation>Carpeta de un instalador</translation>
    </message>
    <message>
        <source>Folder of the changes</source>
        <translation>Carpeta de los cambios</translation>
    </message>
    <message>
        <source>Folder of the dataset</source>
        <translation>Carpeta del conjunto de datos</translation>
    </message>
    <message>
        <source>Folder of the dataset.</source>
        <translation>Carpeta del conjunto de datos.</translation>
    </message>
    <message>
        <source>Folder of the embedding set.</source>
        <translation>Carpeta del conjunto de embeddings.</translation>
    </message>
    <message>
        <source>Folder of the map</source>
        <translation>Carpeta del mapa</translation>
    </message>
    <message>
        <source>Folder of the new set. Default: beside the old one.</source>
        <translation>Carpeta del nuevo conjunto. Predeterminado: junto al anterior.</translation>
    </message>
    <message>
        <source>Folder of the report</source>
        <translation>Carpeta del informe</translation>
    </message>
    <message>
        <source>Folder of the report, its tables and the sets, which are used again by the next sweep into it.</source>
        <translation>Carpeta del informe, sus tablas y los conjuntos, que el siguiente barrido en ella reutiliza.</translation>
    </message>
    <message>
        <source>Folder of the results.</source>
        <translation>Carpeta de los resultados.</translation>
    </message>
    <message>
        <source>Folder that --get installs into. Default: the first folder of TERRAPATCH_ENCODERS, else one in your application data, which is always looked into.</source>
        <translation>Carpeta en la que instala --get. Predeterminado: la primera carpeta de TERRAPATCH_ENCODERS; si no, una en sus datos de aplicación, que siempre se consulta.</translation>
    </message>
    <message>
        <source>Folder {folder}, where lighter copies of encoders are kept, cannot be written ({reason}); set TERRAPATCH_CACHE to a folder that can be written, or use precision fp32, which needs no copy.</source>
        <translation>No se puede escribir en la carpeta {folder}, donde se guardan copias más ligeras de los codificadores ({reason}); asigne a TERRAPATCH_CACHE una carpeta en la que se pueda escribir, o use la precisión fp32, que no necesita copia.</translation>
    </message>
    <message>
        <source>For encoders with one vector per group of bands: mean, concat for all in a row, or the name of one group. Default: as the encoder&apos;s card says, mostly the mean.</source>
        <translation>Para codificadores con un vector por grupo de bandas: mean, concat para todos seguidos, o el nombre de un grupo. Predeterminado: lo que diga la ficha del codificador, casi siempre la media.</translation>
    </message>
    <message>
        <source>For mosaiks: length of a vector.</source>
        <translation>Para mosaiks: longitud de un vector.</translation>
    </message>
    <message>
        <source>For mosaiks: seed of the draw.</source>
        <translation>Para mosaiks: semilla del sorteo.</translation>
    </message>
    <message>
        <source>For {aim}, no setting is clearly best. The highest score is that of {setting} ({score}), but {others} cannot be told from it by these labels; it is the cheapest too.</source>
        <translation>Para {aim}, ninguna configuración es claramente la mejor. La puntuación más alta es la de {setting} ({score}), pero estas etiquetas no permiten distinguirla de {others}; también es la más económica.</translation>
    </message>
    <message>
        <source>For {aim}, no setting is clearly best. The highest score is that of {setting} ({score}), but {others} cannot be told from it by these labels; the cheapest of them is {cheapest}.</source>
        <translation>Para {aim}, ninguna configuración es claramente la mejor. La puntuación más alta es la de {setting} ({score}), pero estas etiquetas no permiten distinguirla de {others}; la más económica de ellas es {cheapest}.</translation>
    </message>
    <message>
        <source>For {aim}, only {setting} could be judged: {score}.</source>
        <translation>Para {aim}, solo se pudo evaluar {setting}: {score}.</translation>
    </message>
    <message>
        <source>For {aim}, these labels cannot tell which setting is best, as they lie in too few blocks of ground; the highest score, that of {setting} ({measure} {figure:.2f}), may be chance. Label places of each class in several parts of the scene.</source>
        <translation>Para {aim}, estas etiquetas no permiten decir qué configuración es la mejor, porque se encuentran en muy pocos bloques de terreno; la puntuación más alta, la de {setting} ({measure} {figure:.2f}), puede ser casualidad. Etiquete lugares de cada clase en varias partes de la escena.</translation>
    </message>
    <message>
        <source>For {aim}, {setting} is best: {score}, clearly above every other setting.</source>
        <translation>Para {aim}, {setting} es la mejor: {score}, claramente por encima de todas las demás configuraciones.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Found automatically</source>
        <translation>Encontrado automáticamente</translation>
    </message>
    <message>
        <source>Found by running it</source>
        <translation>Averiguado al ejecutarlo</translation>
    </message>
    <message>
        <source>Found: the wider, the more alike</source>
        <translation>Encontrado: cuanto más grueso, más parecido</translation>
    </message>
    <message>
        <source>From cluster</source>
        <translation>Del agrupamiento</translation>
    </message>
    <message>
        <source>From which cluster to which</source>
        <translation>De qué agrupamiento a cuál</translation>
    </message>
    <message>
        <source>From which cluster to which; the report has maps of them</source>
        <translation>De qué agrupamiento a cuál; el informe contiene mapas de ello</translation>
    </message>
    <message>
        <source>From {k} clusters on, more of them hardly make the groups more alike inside.</source>
        <translation>A partir de {k} agrupamientos, añadir más apenas hace los grupos más homogéneos por dentro.</translation>
    </message>
    <message>
        <source>Full (fp32)</source>
        <translation>Completa (fp32)</translation>
    </message>
    <message>
        <source>Further dates</source>
        <translation>Más fechas</translation>
    </message>
    <message>
        <source>GeoJSON (*.geojson *.json)</source>
        <translation>GeoJSON (*.geojson *.json)</translation>
    </message>
    <message>
        <source>GeoPackage (*.gpkg)</source>
        <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <source>GeoPackage (*.gpkg);;GeoJSON (*.geojson);;Shapefile (*.shp)</source>
        <translation>GeoPackage (*.gpkg);;GeoJSON (*.geojson);;Shapefile (*.shp)</translation>
    </message>
    <message>
        <source>GeoParquet (*.parquet);;Cloud Optimized GeoTIFF (*.tif);;Zarr (*.zarr);;GeoPackage for ArcGIS (*.gpkg);;NumPy (*.npy)</source>
        <translation>GeoParquet (*.parquet);;Cloud Optimized GeoTIFF (*.tif);;Zarr (*.zarr);;GeoPackage para ArcGIS (*.gpkg);;NumPy (*.npy)</translation>
    </message>
    <message>
        <source>GeoParquet, GeoPackage, CSV, a raster or grid of embeddings, or the folder of an embedding set.</source>
        <translation>GeoParquet, GeoPackage, CSV, un ráster o una cuadrícula de embeddings, o la carpeta de un conjunto de embeddings.</translation>
    </message>
    <message>
        <source>GeoParquet, Parquet or a folder of them, GeoPackage (FILE.gpkg|layername=NAME), or CSV.</source>
        <translation>GeoParquet, Parquet o una carpeta de ellos, GeoPackage (FILE.gpkg|layername=NAME) o CSV.</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>Obtener</translation>
    </message>
    <message>
        <source>Get an encoder</source>
        <translation>Obtener un codificador</translation>
    </message>
    <message>
        <source>Get an encoder…</source>
        <translation>Obtener un codificador…</translation>
    </message>
    <message>
        <source>Get an encoder… Lists those that can be fetched, with size and licence</source>
        <translation>Obtener un codificador… Muestra los que se pueden descargar, con su tamaño y licencia</translation>
    </message>
    <message>
        <source>Getting the encoder {}</source>
        <translation>Obteniendo el codificador {}</translation>
    </message>
    <message>
        <source>Git-RSCLIP base, knows words</source>
        <translation>Git-RSCLIP base, conoce palabras</translation>
    </message>
    <message>
        <source>Give an example first: click a patch of what you look for.</source>
        <translation>Indique primero un ejemplo: haga clic en un parche de lo que busca.</translation>
    </message>
    <message>
        <source>Give this cluster another colour</source>
        <translation>Dar otro color a este agrupamiento</translation>
    </message>
    <message>
        <source>Given as an example, or confirmed</source>
        <translation>Dado como ejemplo o confirmado</translation>
    </message>
    <message>
        <source>Go on with these patches</source>
        <translation>Seguir con estos parches</translation>
    </message>
    <message>
        <source>Go to Embed</source>
        <translation>Ir a «Calcular»</translation>
    </message>
    <message>
        <source>Google&apos;s SigLIP 2 base, trained on pictures and captions in 109 languages: finds what words say. One vector for 256 x 256 pixels of three-band pictures.</source>
        <translation>SigLIP 2 base de Google, entrenado con imágenes y leyendas en 109 idiomas: encuentra lo que dicen las palabras. Un vector para 256 x 256 píxeles de imágenes de tres bandas.</translation>
    </message>
    <message>
        <source>Grids</source>
        <translation>Cuadrículas</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Terreno</translation>
    </message>
    <message>
        <source>Ground (m)</source>
        <translation>Terreno (m)</translation>
    </message>
    <message>
        <source>Ground that looks alike at either date: k-means on the vectors of both. Its number has no meaning; look at the maps for what it is.</source>
        <translation>Terreno que se parece en ambas fechas: k-means con los vectores de las dos. Su número no significa nada; los mapas muestran qué es.</translation>
    </message>
    <message>
        <source>Ground that varies anyway, such as water and crops, counts too; compare again, held against alike ground, to leave it out.</source>
        <translation>Lo que varía de todos modos, como el agua y los cultivos, también cuenta; para dejarlo fuera, compare de nuevo, comparado con terreno parecido.</translation>
    </message>
    <message>
        <source>Group the patches of &apos;{}&apos; and draw each group on the map</source>
        <translation>Agrupar los parches de «{}» y dibujar cada grupo en el mapa</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>Agrupación</translation>
    </message>
    <message>
        <source>Groups differ</source>
        <translation>Diferencia entre grupos</translation>
    </message>
    <message>
        <source>Groups of bands</source>
        <translation>Grupos de bandas</translation>
    </message>
    <message>
        <source>Groups patches that look alike, and draws each group as one region.</source>
        <translation>Agrupa los parches parecidos y dibuja cada grupo como una región.</translation>
    </message>
    <message>
        <source>Groups the patches of an embedding layer by k-means on their directions, so that patches of a cluster look alike. Each cluster becomes one multipolygon with its area and its share of all patches. Clusters are numbered by size: 0 is the largest. What a cluster shows is for you to name.</source>
        <translation>Agrupa los parches de una capa de embeddings por k-medias según sus direcciones, de modo que los parches de un agrupamiento se parezcan. Cada agrupamiento se convierte en un multipolígono con su área y su proporción del total de parches. Los agrupamientos se numeran por tamaño: 0 es el mayor. Lo que muestra cada uno lo nombra usted.</translation>
    </message>
    <message>
        <source>Hectares</source>
        <translation>Hectáreas</translation>
    </message>
    <message>
        <source>Hectares of the map; the tooltip has the area adjusted for the errors found</source>
        <translation>Hectáreas del mapa; el mensaje emergente da el área corregida por los errores encontrados</translation>
    </message>
    <message>
        <source>Hectares on the ground</source>
        <translation>Hectáreas sobre el terreno</translation>
    </message>
    <message>
        <source>Held against</source>
        <translation>Comparado con</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Help for TerraPatch</source>
        <translation>Ayuda de TerraPatch</translation>
    </message>
    <message>
        <source>Hide all other clusters; once more shows all</source>
        <translation>Ocultar todos los demás agrupamientos; otra vez para mostrarlos todos</translation>
    </message>
    <message>
        <source>Hide clusters</source>
        <translation>Ocultar agrupamientos</translation>
    </message>
    <message>
        <source>Hide or show</source>
        <translation>Ocultar o mostrar</translation>
    </message>
    <message>
        <source>Hide these clusters on the map, or show them again (Space)</source>
        <translation>Ocultar estos agrupamientos en el mapa, o mostrarlos de nuevo (Espacio)</translation>
    </message>
    <message>
        <source>Highest score</source>
        <translation>Puntuación más alta</translation>
    </message>
    <message>
        <source>Histogram of scores with the threshold</source>
        <translation>Histograma de las puntuaciones con el umbral</translation>
    </message>
    <message>
        <source>Hit {rank}, score {score:.3f}</source>
        <translation>Coincidencia {rank}, puntuación {score:.3f}</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Coincidencias</translation>
    </message>
    <message>
        <source>Hits are in longitude and latitude, because scenes may have any CRS.</source>
        <translation>Las coincidencias están en longitud y latitud, porque las escenas pueden tener cualquier SRC.</translation>
    </message>
    <message>
        <source>Hits as a layer</source>
        <translation>Coincidencias como capa</translation>
    </message>
    <message>
        <source>Hits in {}</source>
        <translation>Coincidencias en {}</translation>
    </message>
    <message>
        <source>Hits to a file…</source>
        <translation>Coincidencias a un archivo…</translation>
    </message>
    <message>
        <source>Hits with a lower score are left out. Default: none are.</source>
        <translation>Las coincidencias con una puntuación menor se excluyen. Predeterminado: ninguna.</translation>
    </message>
    <message>
        <source>Hits, seen from afar</source>
        <translation>Coincidencias, vistas de lejos</translation>
    </message>
    <message>
        <source>Hits: {hits}, scenes: {scenes}</source>
        <translation>Coincidencias: {hits}, escenas: {scenes}</translation>
    </message>
    <message>
        <source>Hits: {}, best first</source>
        <translation>Coincidencias: {}, las mejores primero</translation>
    </message>
    <message>
        <source>Holds report.html, sweep.csv, sweep.json and the embedding sets; empty, or of an earlier sweep.</source>
        <translation>Contiene report.html, sweep.csv, sweep.json y los conjuntos de embeddings; vacía, o de un barrido anterior.</translation>
    </message>
    <message>
        <source>How alike to the examples</source>
        <translation>Parecido con los ejemplos</translation>
    </message>
    <message>
        <source>How alike two groupings are: 1 the same, 0 as alike as by chance.</source>
        <translation>Cuánto se parecen dos agrupamientos: 1 iguales, 0 no más que por azar.</translation>
    </message>
    <message>
        <source>How clearly eight clusters stand apart, -1 to 1.</source>
        <translation>Con qué claridad se separan ocho agrupamientos, de -1 a 1.</translation>
    </message>
    <message>
        <source>How clearly groups differ, and how mixed they are inside, for each number of clusters</source>
        <translation>Con qué claridad se distinguen los grupos, y cuán mezclados están por dentro, para cada número de agrupamientos</translation>
    </message>
    <message>
        <source>How examples become a score: a cosine, or a probability for the classifier</source>
        <translation>Cómo se convierten los ejemplos en una puntuación: un coseno, o una probabilidad en el caso del clasificador</translation>
    </message>
    <message>
        <source>How far a patch&apos;s difference lies above the median of all, in robust deviations. change.tif has distance, score and rank (1 for the largest difference) of every patch.</source>
        <translation>Cuánto supera la diferencia de un parche la mediana de todas, en desviaciones robustas. change.tif contiene la distancia, la puntuación y el rango (1 para la mayor diferencia) de cada parche.</translation>
    </message>
    <message>
        <source>How far a patch&apos;s distance lies above the median of all, in robust deviations. What did not change lies around 0.</source>
        <translation>Cuánto supera la distancia de un parche la mediana de todos, en desviaciones robustas. Lo que no cambió se sitúa en torno a 0.</translation>
    </message>
    <message>
        <source>How far above the median a patch&apos;s difference must lie to be a change, in robust deviations; lower finds more.</source>
        <translation>Cuánto debe superar la mediana la diferencia de un parche para ser un cambio, en desviaciones robustas; con menos se encuentran más.</translation>
    </message>
    <message>
        <source>How far neighbouring tiles overlap, against seams. Default: the encoder&apos;s own.</source>
        <translation>Cuánto se superponen las teselas vecinas, para evitar costuras. Predeterminado: lo propio del codificador.</translation>
    </message>
    <message>
        <source>How far neighbouring tiles overlap, so that a patch is seen with ground on all sides.</source>
        <translation>Cuánto se superponen las teselas vecinas, para que un parche se vea con terreno por todos los lados.</translation>
    </message>
    <message>
        <source>How far neighbouring tiles overlap. Default: each encoder&apos;s own.</source>
        <translation>Cuánto se superponen las teselas vecinas. Predeterminado: lo propio de cada codificador.</translation>
    </message>
    <message>
        <source>How far the surroundings make a patch&apos;s vector: 0 not at all, 1 wholly.</source>
        <translation>En qué medida el entorno determina el vector de un parche: 0 nada, 1 por completo.</translation>
    </message>
    <message>
        <source>How far the two vectors of a patch lie apart after what changed everywhere was taken out.</source>
        <translation>Cuánto distan los dos vectores de un parche tras eliminar lo que cambió en todas partes.</translation>
    </message>
    <message>
        <source>How fine should patches be, and which encoder is worth its time? A report for this raster.</source>
        <translation>¿Cómo de finos deben ser los parches y qué codificador vale el tiempo que tarda? Un informe para este ráster.</translation>
    </message>
    <message>
        <source>How fine the service is read: each zoom has four times the tiles of the one before</source>
        <translation>Con qué detalle se lee el servicio: cada nivel de zoom tiene cuatro veces más teselas que el anterior</translation>
    </message>
    <message>
        <source>How fine, how good: {raster}</source>
        <translation>Qué finura, qué calidad: {raster}</translation>
    </message>
    <message>
        <source>How good</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>How good it is</source>
        <translation>Calidad del resultado</translation>
    </message>
    <message>
        <source>How many directions the vectors make use of (RankMe).</source>
        <translation>Cuántas direcciones aprovechan los vectores (RankMe).</translation>
    </message>
    <message>
        <source>How many examples it takes</source>
        <translation>Cuántos ejemplos hacen falta</translation>
    </message>
    <message>
        <source>How many groups the patches fall into</source>
        <translation>En cuántos grupos se dividen los parches</translation>
    </message>
    <message>
        <source>How many hits at most.</source>
        <translation>Número máximo de coincidencias.</translation>
    </message>
    <message>
        <source>How many numbers would do, locally (TwoNN).</source>
        <translation>Cuántos números bastarían localmente (TwoNN).</translation>
    </message>
    <message>
        <source>How many of the best patches above the threshold are hits; 0: all of them</source>
        <translation>Cuántos de los mejores parches por encima del umbral son coincidencias; 0: todos</translation>
    </message>
    <message>
        <source>How many patches got a vector.</source>
        <translation>Cuántos parches recibieron un vector.</translation>
    </message>
    <message>
        <source>How many.</source>
        <translation>Cuántos.</translation>
    </message>
    <message>
        <source>How much a change is like the examples: cosine of what changed in the vectors, 1 for the same. Of an example only patches count that changed at least a quarter as much as its most changed one.</source>
        <translation>Cuánto se parece un cambio a los ejemplos: coseno de lo que cambió en los vectores, 1 si es lo mismo. De un ejemplo solo cuentan los parches que cambiaron al menos una cuarta parte de lo que cambió el que más.</translation>
    </message>
    <message>
        <source>How much a change must be like the most similar example: cosine of what changed in the vectors, 1 for the same.</source>
        <translation>Cuánto debe parecerse un cambio al ejemplo más similar: coseno de lo que cambió en los vectores, 1 si es lo mismo.</translation>
    </message>
    <message>
        <source>How much changed</source>
        <translation>Cuánto cambió</translation>
    </message>
    <message>
        <source>How much changed from {before} to {after}</source>
        <translation>Cuánto cambió de {before} a {after}</translation>
    </message>
    <message>
        <source>How much more neighbours differ across borders of tiles; 1.0 is seamless. Usual: what other lines reach by the ground alone.</source>
        <translation>Cuánto más difieren los vecinos a través de los bordes de teselas; 1.0 es sin costuras. Habitual: lo que alcanzan otras líneas solo por el terreno.</translation>
    </message>
    <message>
        <source>How the source is read; auto looks at it.</source>
        <translation>Cómo se lee la fuente; auto la examina.</translation>
    </message>
    <message>
        <source>How vectors are made smaller: none, pca64 (any number), int8, binary. Default: by the preset.</source>
        <translation>Cómo se reducen los vectores: none, pca64 (cualquier número), int8, binary. Predeterminado: según el preajuste.</translation>
    </message>
    <message>
        <source>How well it is told on ground that nothing near was learned from, 0 to 1, with 95 % bounds</source>
        <translation>Cómo de bien se distingue en terreno alejado de todo lo usado para aprender, de 0 a 1, con límites del 95 %</translation>
    </message>
    <message>
        <source>I have read the licence {} and accept it</source>
        <translation>He leído la licencia {} y la acepto</translation>
    </message>
    <message>
        <source>INPUT is {given}, which is not a dataset (it has no {file}); choose the folder of a dataset</source>
        <translation>INPUT es {given}, que no es un conjunto de datos (no tiene {file}); elija la carpeta de un conjunto de datos</translation>
    </message>
    <message>
        <source>INPUT is {}, which does not exist; choose a file of embeddings</source>
        <translation>INPUT es {}, que no existe; elija un archivo de embeddings</translation>
    </message>
    <message>
        <source>Id of an installed encoder (see `terrapatch encoders`), mosaiks, which is fitted on the raster itself and takes any bands, or an ONNX file.</source>
        <translation>Id de un codificador instalado (véase `terrapatch encoders`), mosaiks, que se ajusta al propio ráster y admite cualquier banda, o un archivo ONNX.</translation>
    </message>
    <message>
        <source>Id of an installed encoder or an ONNX file; the same for all scenes.</source>
        <translation>Id de un codificador instalado o un archivo ONNX; el mismo para todas las escenas.</translation>
    </message>
    <message>
        <source>Ids of installed encoders, mosaiks, or ONNX files. Default: by the preset.</source>
        <translation>Ids de codificadores instalados, mosaiks o archivos ONNX. Predeterminado: según el preajuste.</translation>
    </message>
    <message>
        <source>Imagery: {before} and {after}.</source>
        <translation>Imágenes: {before} y {after}.</translation>
    </message>
    <message>
        <source>In &amp;words</source>
        <translation>En &amp;palabras</translation>
    </message>
    <message>
        <source>In one block of ground alone: {lonely}. What is learned there cannot be tested elsewhere; label such ground in other parts of the scene too.</source>
        <translation>En un único bloque de terreno: {lonely}. Lo que se aprende ahí no se puede probar en otro sitio; etiquete terreno así también en otras partes de la escena.</translation>
    </message>
    <message>
        <source>Install from a folder…</source>
        <translation>Instalar desde una carpeta…</translation>
    </message>
    <message>
        <source>Installing packages</source>
        <translation>Instalando paquetes</translation>
    </message>
    <message>
        <source>Installing {packages} again</source>
        <translation>Instalando {packages} de nuevo</translation>
    </message>
    <message>
        <source>Intrinsic dimension</source>
        <translation>Dimensión intrínseca</translation>
    </message>
    <message>
        <source>It has no CUDA, so that the graphics card is not used.</source>
        <translation>No tiene CUDA, por lo que la tarjeta gráfica no se usa.</translation>
    </message>
    <message>
        <source>It works. Patches made in {seconds} s: {patches}, on the map as &apos;{name}&apos;. Like ground has like colours.</source>
        <translation>Funciona. Parches creados en {seconds} s: {patches}, en el mapa como «{name}». Un terreno parecido tiene colores parecidos.</translation>
    </message>
    <message>
        <source>Its Python</source>
        <translation>Su Python</translation>
    </message>
    <message>
        <source>Its ending says the format; the STAC item is written beside it.</source>
        <translation>Su extensión de archivo indica el formato; el elemento STAC se escribe junto a él.</translation>
    </message>
    <message>
        <source>Its tokenizer is Gemma&apos;s, which has terms of its own: https://ai.google.dev/gemma/terms</source>
        <translation>Su tokenizador es el de Gemma, que tiene sus propias condiciones: https://ai.google.dev/gemma/terms</translation>
    </message>
    <message>
        <source>Its vectors come from these by: {}.</source>
        <translation>Sus vectores se obtienen de estos mediante: {}.</translation>
    </message>
    <message>
        <source>J and K go through them; 1 to 9 label the one that is shown and go on.</source>
        <translation>J y K los recorren; 1 a 9 etiquetan el que se muestra y pasan al siguiente.</translation>
    </message>
    <message>
        <source>K is {}, more than the patches to group in &apos;{}&apos;: {}; choose a smaller K</source>
        <translation>K es {}, más que los parches por agrupar en «{}»: {}; elija un K menor</translation>
    </message>
    <message>
        <source>Keep hits and examples: in a file, or as a layer of their own</source>
        <translation>Conservar coincidencias y ejemplos: en un archivo o como capa propia</translation>
    </message>
    <message>
        <source>Keep results</source>
        <translation>Conservar resultados</translation>
    </message>
    <message>
        <source>Keep results…</source>
        <translation>Conservar resultados…</translation>
    </message>
    <message>
        <source>Keep results… All temporary layers of TerraPatch go into one GeoPackage, for any computer</source>
        <translation>Conservar resultados… Todas las capas temporales de TerraPatch pasan a un GeoPackage, para cualquier equipo</translation>
    </message>
    <message>
        <source>Keep this result: the next run adds another one instead of replacing it</source>
        <translation>Conservar este resultado: la próxima ejecución añade otro en lugar de sustituirlo</translation>
    </message>
    <message>
        <source>Keeping the patches of {}</source>
        <translation>Conservando los parches de {}</translation>
    </message>
    <message>
        <source>Keeping {}</source>
        <translation>Conservando {}</translation>
    </message>
    <message>
        <source>Kept from finer</source>
        <translation>Conservado de más finos</translation>
    </message>
    <message>
        <source>Kept when squeezed</source>
        <translation>Conservado al comprimir</translation>
    </message>
    <message>
        <source>Kilobytes</source>
        <translation>Kilobytes</translation>
    </message>
    <message>
        <source>LIKE has 0 features to use, needs at least 1; choose another layer</source>
        <translation>LIKE tiene 0 objetos utilizables y necesita al menos 1; elija otra capa</translation>
    </message>
    <message>
        <source>LINZ aerial photographs, New Zealand</source>
        <translation>Fotografías aéreas LINZ, Nueva Zelanda</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Label patches of at least 2 classes first.</source>
        <translation>Etiquete antes parches de al menos 2 clases.</translation>
    </message>
    <message>
        <source>Label patches on the map</source>
        <translation>Etiquetar parches en el mapa</translation>
    </message>
    <message>
        <source>Label patches on the map: a click gives the class of the row that is selected, or takes it away. Shift+click or Shift+drag takes labels away. Esc leaves.</source>
        <translation>Etiquetar parches en el mapa: un clic asigna la clase de la fila seleccionada, o la quita. Mayús+clic o Mayús+arrastrar quita etiquetas. Esc para salir.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Labels taken from &apos;{layer}&apos;: {count}.</source>
        <translation>Etiquetas tomadas de «{layer}»: {count}.</translation>
    </message>
    <message>
        <source>Labels that lie on no patch here: {}; the project keeps them for patches there.</source>
        <translation>Etiquetas que no están aquí sobre ningún parche: {}; el proyecto las conserva para los parches de allí.</translation>
    </message>
    <message>
        <source>Labels to learn from, or a model that was saved: give one of LABELS and MODEL</source>
        <translation>Etiquetas de las que aprender o un modelo guardado: indique LABELS o MODEL, solo uno</translation>
    </message>
    <message>
        <source>Landsat 4 to 7, surface reflectance (level 2)</source>
        <translation>Landsat 4 a 7, reflectancia de superficie (nivel 2)</translation>
    </message>
    <message>
        <source>Landsat 7 ETM+ (also 4 and 5 TM), 8-bit</source>
        <translation>Landsat 7 ETM+ (también 4 y 5 TM), 8 bits</translation>
    </message>
    <message>
        <source>Landsat 8 and 9 OLI, level 1 (top of atmosphere)</source>
        <translation>Landsat 8 y 9 OLI, nivel 1 (tope de la atmósfera)</translation>
    </message>
    <message>
        <source>Landsat 8 and 9 OLI, surface reflectance (level 2)</source>
        <translation>Landsat 8 y 9 OLI, reflectancia de superficie (nivel 2)</translation>
    </message>
    <message>
        <source>Landsat 8, Paraná</source>
        <translation>Landsat 8, Paraná</translation>
    </message>
    <message>
        <source>Large datasets</source>
        <translation>Conjuntos de datos grandes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Layer has</source>
        <translation>La capa tiene</translation>
    </message>
    <message>
        <source>Layer {} is not a file that GDAL reads; save it as a GeoTIFF first</source>
        <translation>La capa {} no es un archivo que GDAL pueda leer; guárdela antes como GeoTIFF</translation>
    </message>
    <message>
        <source>Layers kept in {file} now: {count}. Save the project, so that it opens them from there.</source>
        <translation>Capas que ahora están en {file}: {count}. Guarde el proyecto para que las abra desde ahí.</translation>
    </message>
    <message>
        <source>Layers or files that GDAL reads. They are read, never changed.</source>
        <translation>Capas o archivos que GDAL pueda leer. Se leen, nunca se modifican.</translation>
    </message>
    <message>
        <source>Learn the classes from the labels, and give every patch one</source>
        <translation>Aprende las clases a partir de las etiquetas y asigna una a cada parche</translation>
    </message>
    <message>
        <source>Learns classes from labelled points, lines or polygons, and gives every patch of an embedding layer one. A model that was saved is used on other layers of the same encoder.</source>
        <translation>Aprende clases a partir de puntos, líneas o polígonos etiquetados y asigna una a cada parche de una capa de embeddings. Un modelo guardado se usa en otras capas del mismo codificador.</translation>
    </message>
    <message>
        <source>Learns what tells positives from negatives; needs both kinds</source>
        <translation>Aprende lo que distingue los positivos de los negativos; necesita de ambos</translation>
    </message>
    <message>
        <source>Least likeness</source>
        <translation>Parecido mínimo</translation>
    </message>
    <message>
        <source>Least sure patches</source>
        <translation>Parches menos seguros</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitidas</translation>
    </message>
    <message>
        <source>Left: the three main directions of the vectors as red, green and blue. Right: eight k-means clusters. Colours are alike only as far as the ground is; borders of tiles and chequerboards that show here are the encoder&apos;s, not the ground&apos;s.</source>
        <translation>Izquierda: las tres direcciones principales de los vectores en rojo, verde y azul. Derecha: ocho agrupamientos k-means. Los colores se parecen solo en la medida en que se parece el terreno; los bordes de teselas y los tableros de ajedrez que se vean aquí son del codificador, no del terreno.</translation>
    </message>
    <message>
        <source>Length of a vector.</source>
        <translation>Longitud de un vector.</translation>
    </message>
    <message>
        <source>Length of the new vectors: 3 for looking, 64 for searching and clustering.</source>
        <translation>Longitud de los nuevos vectores: 3 para ver, 64 para buscar y agrupar.</translation>
    </message>
    <message>
        <source>Lengths of vectors: {least} to {most}</source>
        <translation>Longitudes de los vectores: de {least} a {most}</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Licence {}</source>
        <translation>Licencia {}</translation>
    </message>
    <message>
        <source>Like {examples} in {name}</source>
        <translation>Como {examples} en {name}</translation>
    </message>
    <message>
        <source>Likewise: 2026, 2011, 2146</source>
        <translation>Igual: 2026, 2011, 2146</translation>
    </message>
    <message>
        <source>Linear probe</source>
        <translation>Clasificador lineal</translation>
    </message>
    <message>
        <source>Linux on ARM (aarch64)</source>
        <translation>Linux en ARM (aarch64)</translation>
    </message>
    <message>
        <source>Linux on Intel and AMD (x86-64)</source>
        <translation>Linux en Intel y AMD (x86-64)</translation>
    </message>
    <message>
        <source>List of scenes</source>
        <translation>Lista de escenas</translation>
    </message>
    <message>
        <source>Load examples</source>
        <translation>Cargar ejemplos</translation>
    </message>
    <message>
        <source>Load examples from GeoJSON…</source>
        <translation>Cargar ejemplos desde GeoJSON…</translation>
    </message>
    <message>
        <source>Loads a Landsat 8 scene that comes with TerraPatch: a reservoir, fields, towns</source>
        <translation>Carga una escena Landsat 8 incluida en TerraPatch: un embalse, cultivos, poblaciones</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Logistic classifier</source>
        <translation>Clasificador logístico</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Examinar</translation>
    </message>
    <message>
        <source>Looking at this machine for TerraPatch</source>
        <translation>Examinando este equipo para TerraPatch</translation>
    </message>
    <message>
        <source>Looking at this machine…</source>
        <translation>Examinando este equipo…</translation>
    </message>
    <message>
        <source>Looking for TerraPatch&apos;s engine</source>
        <translation>Buscando el motor de TerraPatch</translation>
    </message>
    <message>
        <source>Looking for a Python</source>
        <translation>Buscando un Python</translation>
    </message>
    <message>
        <source>Looking for a Python…</source>
        <translation>Buscando un Python…</translation>
    </message>
    <message>
        <source>Looking for the engine…</source>
        <translation>Buscando el motor…</translation>
    </message>
    <message>
        <source>Looks at vectors (NaN, zero, repeated, of two lengths, not normalised) and at their places (missing, repeated, outside of their coordinate system, at odds with their row and column). The log says each thing that was looked at, also what is right. Nothing is changed.</source>
        <translation>Examina los vectores (NaN, nulos, repetidos, de dos longitudes, sin normalizar) y sus lugares (ausentes, repetidos, fuera de su sistema de coordenadas, en desacuerdo con su fila y columna). El registro dice todo lo que se examinó, también lo que es correcto. No se modifica nada.</translation>
    </message>
    <message>
        <source>M&amp;inimum score</source>
        <translation>Puntuación mín&amp;ima</translation>
    </message>
    <message>
        <source>METHOD &apos;probe&apos; needs COUNTEREXAMPLES as well; give some, or choose method &apos;rocchio&apos;</source>
        <translation>METHOD «probe» necesita también COUNTEREXAMPLES; indique algunos o elija el método «rocchio»</translation>
    </message>
    <message>
        <source>MODIS, surface reflectance (MOD09, MYD09)</source>
        <translation>MODIS, reflectancia de superficie (MOD09, MYD09)</translation>
    </message>
    <message>
        <source>MOSAIKS bias is {bias}, needs a number of at least 0; 0.25 suits most imagery</source>
        <translation>MOSAIKS bias es {bias} y debe ser un número de al menos 0; 0.25 va bien con la mayoría de las imágenes</translation>
    </message>
    <message>
        <source>MOSAIKS features is {features}, needs an even number because each filter gives two features; use {lower} or {higher}</source>
        <translation>MOSAIKS features es {features} y debe ser un número par porque cada filtro da dos características; use {lower} o {higher}</translation>
    </message>
    <message>
        <source>MOSAIKS features is {features}, needs at most {most}; 512 is usual</source>
        <translation>MOSAIKS features es {features} y debe ser como máximo {most}; lo habitual es 512</translation>
    </message>
    <message>
        <source>MOSAIKS found 0 valid pixels to fit on, needs 1; check the nodata value or the extent</source>
        <translation>MOSAIKS encontró 0 píxeles válidos a los que ajustarse y necesita 1; compruebe el valor sin datos o la extensión</translation>
    </message>
    <message>
        <source>MOSAIKS kernel is {kernel} px, needs an odd number; use {higher}</source>
        <translation>MOSAIKS kernel es de {kernel} px y debe ser un número impar; use {higher}</translation>
    </message>
    <message>
        <source>MOSAIKS patch is {patch} px, needs at most {max_tile_px}; take a coarser resolution, or average the vectors of smaller patches</source>
        <translation>MOSAIKS patch es de {patch} px y debe ser como máximo {max_tile_px}; use una resolución más gruesa o promedie los vectores de parches más pequeños</translation>
    </message>
    <message>
        <source>MOSAIKS samples have shape {samples_shape}, need non-empty [n, bands, h, w] windows</source>
        <translation>MOSAIKS samples tiene la forma {samples_shape} y deben ser ventanas [n, bands, h, w] no vacías</translation>
    </message>
    <message>
        <source>MOSAIKS valid has shape {valid_shape}, needs {finite_shape} like the samples</source>
        <translation>MOSAIKS valid tiene la forma {valid_shape} y debe ser {finite_shape}, como samples</translation>
    </message>
    <message>
        <source>MOSAIKS {name} is {value!r}, needs a whole number of at least {least}</source>
        <translation>MOSAIKS {name} es {value!r} y debe ser un número entero de al menos {least}</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Hecho con</translation>
    </message>
    <message>
        <source>Made with a checkout of TerraPatch, in the environment of its exporters:</source>
        <translation>Se hace con una copia del repositorio de TerraPatch, en el entorno de sus exportadores:</translation>
    </message>
    <message>
        <source>Make a layer of the patches</source>
        <translation>Hacer una capa con los parches</translation>
    </message>
    <message>
        <source>Make clusters</source>
        <translation>Crear agrupamientos</translation>
    </message>
    <message>
        <source>Make one cluster and one region of these (Ctrl+M)</source>
        <translation>Hacer de estos un solo agrupamiento y una sola región (Ctrl+M)</translation>
    </message>
    <message>
        <source>Makes a layer of patches with vectors; the map stays free meanwhile</source>
        <translation>Crea una capa de parches con vectores; mientras tanto, el mapa queda libre</translation>
    </message>
    <message>
        <source>Makes an encoder from a raster within seconds, without training data: its filters are random, whitened windows of the raster itself (MOSAIKS, Rolf et al. 2021, Nature Communications 12, 4392). Use the file as Encoder file of Embed raster on this layer and on others with the same bands: their vectors compare, so that examples of one scene find their like in another.</source>
        <translation>Crea un codificador a partir de un ráster en segundos, sin datos de entrenamiento: sus filtros son ventanas aleatorias y blanqueadas del propio ráster (MOSAIKS, Rolf et al. 2021, Nature Communications 12, 4392). Use el archivo como Archivo del codificador en «Calcular embeddings de un ráster» con esta capa y con otras de las mismas bandas: sus vectores son comparables, de modo que los ejemplos de una escena encuentran sus semejantes en otra.</translation>
    </message>
    <message>
        <source>Makes the patches once more, with the encoder and the settings of then</source>
        <translation>Crea los parches otra vez, con el codificador y la configuración de entonces</translation>
    </message>
    <message>
        <source>Makes the whole engine anew</source>
        <translation>Crea de nuevo todo el motor</translation>
    </message>
    <message>
        <source>Makes vectors of a raster in several ways, measures all of them alike, and writes one report: quality against the ground that a vector stands for and against time, small maps, a table, and a sentence that says what is best for finding, grouping and mapping, and how sure that is. Plain band statistics, the mean and deviation of every band, are the baseline that an encoder has to beat.</source>
        <translation>Calcula los vectores de un ráster de varias maneras, los mide todos igual y escribe un informe: calidad frente al terreno que representa un vector y frente al tiempo, mapas pequeños, una tabla y una frase que dice qué es lo mejor para buscar, agrupar y cartografiar, y con qué seguridad. La simple estadística de las bandas, la media y la desviación de cada una, es la referencia que un codificador debe superar.</translation>
    </message>
    <message>
        <source>Making an environment with Python {first_version}.{second_version}</source>
        <translation>Creando un entorno con Python {first_version}.{second_version}</translation>
    </message>
    <message>
        <source>Making {} clusters …</source>
        <translation>Creando {} agrupamientos…</translation>
    </message>
    <message>
        <source>Map view</source>
        <translation>Vista del mapa</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Cartografía</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Mapas</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Máscara</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Mean and deviation</source>
        <translation>Media y desviación</translation>
    </message>
    <message>
        <source>Mean average precision</source>
        <translation>Precisión media (mAP)</translation>
    </message>
    <message>
        <source>Mean likeness to the examples.</source>
        <translation>Parecido medio con los ejemplos.</translation>
    </message>
    <message>
        <source>Mean of its patches.</source>
        <translation>Media de sus parches.</translation>
    </message>
    <message>
        <source>Mean of positives</source>
        <translation>Media de los positivos</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Combinar</translation>
    </message>
    <message>
        <source>Merge clusters</source>
        <translation>Combinar agrupamientos</translation>
    </message>
    <message>
        <source>Merge {} clusters</source>
        <translation>Combinar {} agrupamientos</translation>
    </message>
    <message>
        <source>Merges the vectors of blocks of k x k patches, weighted by their share of valid pixels, and writes one larger patch per block. What is smaller than a block blurs into its surroundings; what is larger becomes steadier. Means compare with other vectors of the same encoder.</source>
        <translation>Combina los vectores de bloques de k x k parches, ponderados por su proporción de píxeles válidos, y escribe un parche mayor por bloque. Lo que es menor que un bloque se diluye en su entorno; lo que es mayor se vuelve más estable. Las medias son comparables con otros vectores del mismo codificador.</translation>
    </message>
    <message>
        <source>Merges the vectors of patches into the polygons of any layer. A patch counts by the ground that it shares with the polygon, times its share of valid pixels. Polygons keep their shapes and fields, and the result is an embedding layer: cluster it, or search it for the polygons that look like others.</source>
        <translation>Combina los vectores de los parches en los polígonos de cualquier capa. Un parche pesa según el terreno que comparte con el polígono, multiplicado por su proporción de píxeles válidos. Los polígonos conservan su forma y sus campos, y el resultado es una capa de embeddings: agrúpela, o busque en ella los polígonos que se parecen a otros.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Métodos</translation>
    </message>
    <message>
        <source>Middle of each chosen band in micrometres, for encoders that take wavelengths; wins over the sensor&apos;s. Default: the sensor&apos;s.</source>
        <translation>Centro de cada banda elegida en micrómetros, para los codificadores que usan longitudes de onda; prevalece sobre el del sensor. Predeterminado: el del sensor.</translation>
    </message>
    <message>
        <source>Minimum score</source>
        <translation>Puntuación mínima</translation>
    </message>
    <message>
        <source>Minimum score: hits have at least this one</source>
        <translation>Puntuación mínima: las coincidencias tienen al menos esta</translation>
    </message>
    <message>
        <source>Minimum share of valid pixels (0 to 1)</source>
        <translation>Proporción mínima de píxeles válidos (0 a 1)</translation>
    </message>
    <message>
        <source>Mixed inside</source>
        <translation>Mezcla interna</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Most likely the computer ran out of memory: close other programs, or let fewer tiles run at once.</source>
        <translation>Lo más probable es que el equipo se quedara sin memoria: cierre otros programas o procese menos teselas a la vez.</translation>
    </message>
    <message>
        <source>Move the map to these clusters</source>
        <translation>Llevar el mapa a estos agrupamientos</translation>
    </message>
    <message>
        <source>Multiply pixels by</source>
        <translation>Multiplicar los píxeles por</translation>
    </message>
    <message>
        <source>NAIP aerial photographs, United States</source>
        <translation>Fotografías aéreas NAIP, Estados Unidos</translation>
    </message>
    <message>
        <source>NVIDIA GPU (CUDA)</source>
        <translation>GPU NVIDIA (CUDA)</translation>
    </message>
    <message>
        <source>NVIDIA GPU (TensorRT)</source>
        <translation>GPU NVIDIA (TensorRT)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name in the legend; double-click to change it</source>
        <translation>Nombre en la leyenda; doble clic para cambiarlo</translation>
    </message>
    <message>
        <source>Name this cluster (F2)</source>
        <translation>Dar nombre a este agrupamiento (F2)</translation>
    </message>
    <message>
        <source>Name your classes: double-click a name. &lt;b&gt;+&lt;/b&gt; adds one.</source>
        <translation>Ponga nombre a sus clases: doble clic en un nombre. &lt;b&gt;+&lt;/b&gt; añade una.</translation>
    </message>
    <message>
        <source>Name, such as ponds</source>
        <translation>Nombre, como estanques</translation>
    </message>
    <message>
        <source>Names kept from the last result: {}.</source>
        <translation>Nombres conservados del último resultado: {}.</translation>
    </message>
    <message>
        <source>Names of classes, whole numbers, or yes and no.</source>
        <translation>Nombres de clases, números enteros, o sí y no.</translation>
    </message>
    <message>
        <source>Names of the STAC items&apos; assets, in the order of their bands. Default: the only image, or visual.</source>
        <translation>Nombres de los recursos de los elementos STAC, en el orden de sus bandas. Predeterminado: la única imagen, o visual.</translation>
    </message>
    <message>
        <source>Names of {}</source>
        <translation>Nombres de {}</translation>
    </message>
    <message>
        <source>Nearest examples</source>
        <translation>Ejemplos más cercanos</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>New patches are ready: {}</source>
        <translation>Hay parches nuevos: {}</translation>
    </message>
    <message>
        <source>New search beside this one</source>
        <translation>Nueva búsqueda junto a esta</translation>
    </message>
    <message>
        <source>Next seed</source>
        <translation>Semilla siguiente</translation>
    </message>
    <message>
        <source>No Python here will do, so uv will download Python 3.12 (about 30 MB) first.</source>
        <translation>Ningún Python de este equipo sirve, así que uv descargará antes Python 3.12 (unos 30 MB).</translation>
    </message>
    <message>
        <source>No band is listed; add the bands that the encoder was trained on.</source>
        <translation>No hay ninguna banda en la lista; añada las bandas con las que se entrenó el codificador.</translation>
    </message>
    <message>
        <source>No feature of &apos;{}&apos; that has a class lies on the patches; choose a layer of the same place.</source>
        <translation>Ningún objeto de «{}» que tenga clase está sobre los parches; elija una capa del mismo lugar.</translation>
    </message>
    <message>
        <source>No format is known for the ending &apos;{ending}&apos; of {path}: use .gpkg, .geojson or .shp.</source>
        <translation>No se conoce ningún formato para la terminación «{ending}» de {path}: use .gpkg, .geojson o .shp.</translation>
    </message>
    <message>
        <source>No labels were given</source>
        <translation>No se dieron etiquetas</translation>
    </message>
    <message>
        <source>No layer of patches was made: {}</source>
        <translation>No se creó ninguna capa de parches: {}</translation>
    </message>
    <message>
        <source>No layers of points or polygons in the project</source>
        <translation>No hay capas de puntos ni de polígonos en el proyecto</translation>
    </message>
    <message>
        <source>No layers with classes in the project</source>
        <translation>No hay capas con clases en el proyecto</translation>
    </message>
    <message>
        <source>No patch lies under: {}.</source>
        <translation>No hay ningún parche bajo: {}.</translation>
    </message>
    <message>
        <source>No patch of the set lies under labels of: {classes}.</source>
        <translation>Ningún parche del conjunto está bajo etiquetas de: {classes}.</translation>
    </message>
    <message>
        <source>No patch passes: lower the threshold.</source>
        <translation>Ningún parche cumple: baje el umbral.</translation>
    </message>
    <message>
        <source>No patches are selected</source>
        <translation>No hay parches seleccionados</translation>
    </message>
    <message>
        <source>No preference</source>
        <translation>Sin preferencia</translation>
    </message>
    <message>
        <source>No raster layer is chosen; add one to the project to try the encoder on.</source>
        <translation>No se ha elegido ninguna capa ráster; añada una al proyecto para probar el codificador.</translation>
    </message>
    <message>
        <source>No setting could be judged yet.</source>
        <translation>Todavía no se pudo evaluar ninguna configuración.</translation>
    </message>
    <message>
        <source>None yet. An encoder is an ONNX file that gives vectors.</source>
        <translation>Aún no hay ninguno. Un codificador es un archivo ONNX que da vectores.</translation>
    </message>
    <message>
        <source>North-up grids are drawn as they lie. Vectors: their three main directions as red, green and blue, the same at both dates. Score: from grey, not above the median, to orange, twice the threshold or more. Clusters have the same colours at both dates, and their numbers below.</source>
        <translation>Las cuadrículas orientadas al norte se dibujan como están. Vectores: sus tres direcciones principales en rojo, verde y azul, las mismas en ambas fechas. Puntuación: del gris, no superior a la mediana, al naranja, el doble del umbral o más. Los agrupamientos tienen los mismos colores en ambas fechas; sus números están más abajo.</translation>
    </message>
    <message>
        <source>Not finished, settings left: {count}. The same command goes on with them.</source>
        <translation>Sin terminar, configuraciones pendientes: {count}. La misma orden continúa con ellas.</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>No se conserva</translation>
    </message>
    <message>
        <source>Not known; say it below</source>
        <translation>No se sabe; indíquelo abajo</translation>
    </message>
    <message>
        <source>Not tested: label it in several parts of the scene</source>
        <translation>Sin probar: etiquétela en varias partes de la escena</translation>
    </message>
    <message>
        <source>Note: {}</source>
        <translation>Nota: {}</translation>
    </message>
    <message>
        <source>Nothing changed like the examples: none of {count:,} patches scores above {threshold:g}.</source>
        <translation>Nada cambió como los ejemplos: ninguno de los {count:,} parches tiene una puntuación superior a {threshold:g}.</translation>
    </message>
    <message>
        <source>Nothing changed: none of {count:,} patches scores above {threshold:g}.</source>
        <translation>Nada cambió: ninguno de los {count:,} parches tiene una puntuación superior a {threshold:g}.</translation>
    </message>
    <message>
        <source>Nothing could be tested: the examples lie too near each other for parts of them to be kept apart. How good the classes are is not known; label each class in several parts of the scene.</source>
        <translation>No se pudo probar nada: los ejemplos están demasiado cerca unos de otros para separar una parte de ellos. No se sabe qué calidad tienen las clases; etiquete cada clase en varias partes de la escena.</translation>
    </message>
    <message>
        <source>Nothing has been run in this dock yet. Embed a raster first, then copy the run.</source>
        <translation>Aún no se ha ejecutado nada en este panel. Calcule antes los embeddings de un ráster y copie después la ejecución.</translation>
    </message>
    <message>
        <source>Nothing is selected in &apos;{}&apos;; select polygons, or untick Only selected.</source>
        <translation>No hay nada seleccionado en «{}»; seleccione polígonos o desmarque «Solo los seleccionados».</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation>No hay nada incorrecto</translation>
    </message>
    <message>
        <source>Nothing tells which sensor this is. Choose one, or give wavelengths.</source>
        <translation>Nada indica qué sensor es este. Elija uno o indique las longitudes de onda.</translation>
    </message>
    <message>
        <source>Nothing was found: lower the minimum score, or use fewer examples.</source>
        <translation>No se encontró nada: baje la puntuación mínima o use menos ejemplos.</translation>
    </message>
    <message>
        <source>Nothing was saved; give it another name.</source>
        <translation>No se guardó nada; dele otro nombre.</translation>
    </message>
    <message>
        <source>Number in change.gpkg; the largest is 1.</source>
        <translation>Número en change.gpkg; el mayor es el 1.</translation>
    </message>
    <message>
        <source>Number of clusters</source>
        <translation>Número de agrupamientos</translation>
    </message>
    <message>
        <source>Number of clusters that changes are told by: from which to which.</source>
        <translation>Número de agrupamientos con los que se describen los cambios: de cuál a cuál.</translation>
    </message>
    <message>
        <source>Number of clusters; more tell finer differences.</source>
        <translation>Número de agrupamientos; con más se distinguen diferencias más finas.</translation>
    </message>
    <message>
        <source>Number of hits</source>
        <translation>Número de coincidencias</translation>
    </message>
    <message>
        <source>Number of patches</source>
        <translation>Número de parches</translation>
    </message>
    <message>
        <source>Number of things that are wrong</source>
        <translation>Número de cosas incorrectas</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Numbers in {name}: {found}, bands: {bands}; give one number, or one for each band.</source>
        <translation>Números en {name}: {found}, bandas: {bands}; indique un número, o uno por banda.</translation>
    </message>
    <message>
        <source>Numbers or names of the file&apos;s bands, such as B4,B3,B2, in the encoder&apos;s order; not alpha. Default: by names, colours or wavelengths where the layer tells them, else the first.</source>
        <translation>Números o nombres de las bandas del archivo, como B4,B3,B2, en el orden del codificador; sin la alfa. Predeterminado: por nombres, colores o longitudes de onda si la capa los indica; si no, las primeras.</translation>
    </message>
    <message>
        <source>Numbers or names of the file&apos;s bands. Default: as for embed.</source>
        <translation>Números o nombres de las bandas del archivo. Predeterminado: como en embed.</translation>
    </message>
    <message>
        <source>Numbers or names of the file&apos;s bands; alpha cannot be one of them. Default: all.</source>
        <translation>Números o nombres de las bandas del archivo; la alfa no puede ser una de ellas. Predeterminado: todas.</translation>
    </message>
    <message>
        <source>ONNX Runtime offers {providers}</source>
        <translation>ONNX Runtime ofrece {providers}</translation>
    </message>
    <message>
        <source>ONNX files (*.onnx)</source>
        <translation>Archivos ONNX (*.onnx)</translation>
    </message>
    <message>
        <source>ONNX models (*.onnx)</source>
        <translation>Modelos ONNX (*.onnx)</translation>
    </message>
    <message>
        <source>OUTPUT is {folder}, which holds other files ({files}); give an empty folder</source>
        <translation>OUTPUT es {folder}, que contiene otros archivos ({files}); indique una carpeta vacía</translation>
    </message>
    <message>
        <source>OUTPUT is {}, needs a name that ends in .onnx; change it</source>
        <translation>OUTPUT es {} y debe ser un nombre que termine en .onnx; cámbielo</translation>
    </message>
    <message>
        <source>OUTPUT is {}, which is a file; give a folder</source>
        <translation>OUTPUT es {}, que es un archivo; indique una carpeta</translation>
    </message>
    <message>
        <source>Of a dataset, a GeoParquet file that the hits are written to as well.</source>
        <translation>De un conjunto de datos, un archivo GeoParquet en el que también se escriben las coincidencias.</translation>
    </message>
    <message>
        <source>Of a dataset, only scenes of a day, month or year, or from one to another; one of the two may be missing.</source>
        <translation>De un conjunto de datos, solo escenas de un día, mes o año, o de uno a otro; uno de los dos puede faltar.</translation>
    </message>
    <message>
        <source>Of a dataset, only scenes of these names or patterns.</source>
        <translation>De un conjunto de datos, solo las escenas con estos nombres o patrones.</translation>
    </message>
    <message>
        <source>Of a dataset, the GeoParquet file of its patches with their clusters. Default: clusters.parquet in it.</source>
        <translation>De un conjunto de datos, el archivo GeoParquet de sus parches con sus agrupamientos. Predeterminado: clusters.parquet en él.</translation>
    </message>
    <message>
        <source>Of every draw; the same seed gives the same figures.</source>
        <translation>De cada sorteo; la misma semilla da las mismas cifras.</translation>
    </message>
    <message>
        <source>Of its patches.</source>
        <translation>De sus parches.</translation>
    </message>
    <message>
        <source>Of larger classes {} patches, spread evenly, are taken.</source>
        <translation>De las clases mayores se toman {} parches, repartidos uniformemente.</translation>
    </message>
    <message>
        <source>Of patches</source>
        <translation>De parches</translation>
    </message>
    <message>
        <source>Of patches and tiles</source>
        <translation>De parches y teselas</translation>
    </message>
    <message>
        <source>Of patches, with tokens</source>
        <translation>De parches, con tokens</translation>
    </message>
    <message>
        <source>Of ten nearest neighbours, the share that finer patches name too.</source>
        <translation>La proporción de los diez vecinos más cercanos que también nombran los parches más finos.</translation>
    </message>
    <message>
        <source>Of ten nearest neighbours, the share that squeezing, or a lower precision, keeps.</source>
        <translation>La proporción de los diez vecinos más cercanos que se conserva al comprimir o con menor precisión.</translation>
    </message>
    <message>
        <source>Of the clusters.</source>
        <translation>De los agrupamientos.</translation>
    </message>
    <message>
        <source>Of the forest and of the test&apos;s folds.</source>
        <translation>Del bosque y de las particiones de la prueba.</translation>
    </message>
    <message>
        <source>Of the imagery that the encoder was trained on</source>
        <translation>De las imágenes con las que se entrenó el codificador</translation>
    </message>
    <message>
        <source>Of the middle of its patches, in the CRS of the earlier set.</source>
        <translation>Del centro de sus parches, en el SRC del conjunto anterior.</translation>
    </message>
    <message>
        <source>Of the middle of its patches.</source>
        <translation>Del centro de sus parches.</translation>
    </message>
    <message>
        <source>Of the random start: the same seed gives the same clusters, another draws borders differently</source>
        <translation>Del comienzo aleatorio: la misma semilla da los mismos agrupamientos; otra dibuja los límites de otro modo</translation>
    </message>
    <message>
        <source>Of the random start; another may draw borders a little differently.</source>
        <translation>Del comienzo aleatorio; otra puede dibujar los límites de modo algo distinto.</translation>
    </message>
    <message>
        <source>Of whole tiles</source>
        <translation>De teselas enteras</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>En disco</translation>
    </message>
    <message>
        <source>On the ellipsoid.</source>
        <translation>Sobre el elipsoide.</translation>
    </message>
    <message>
        <source>On the map, and in which colour</source>
        <translation>En el mapa, y en qué color</translation>
    </message>
    <message>
        <source>Once there is a map, it follows your labels; off, it waits for Classify</source>
        <translation>Cuando hay un mapa, sigue a sus etiquetas; desactivado, espera a «Clasificar»</translation>
    </message>
    <message>
        <source>One band fewer</source>
        <translation>Una banda menos</translation>
    </message>
    <message>
        <source>One band more</source>
        <translation>Una banda más</translation>
    </message>
    <message>
        <source>One encoder over many scenes: a dataset of GeoParquet files, and its patches as one layer.</source>
        <translation>Un codificador para muchas escenas: un conjunto de datos de archivos GeoParquet, y sus parches como una capa.</translation>
    </message>
    <message>
        <source>One feature each: {single}. Its parts are tested on one another, which flatters; draw several, far apart.</source>
        <translation>Un solo objeto cada una: {single}. Sus partes se prueban unas con otras, lo que mejora las cifras engañosamente; dibuje varios, bien separados.</translation>
    </message>
    <message>
        <source>One multipolygon per cluster: cluster, patches, area_ha, share.</source>
        <translation>Un multipolígono por agrupamiento: cluster, patches, area_ha, share.</translation>
    </message>
    <message>
        <source>One number, or one for each band: 1369, 1597, 1741</source>
        <translation>Un número, o uno por banda: 1369, 1597, 1741</translation>
    </message>
    <message>
        <source>One of these has no known date.</source>
        <translation>Una de ellas no tiene fecha conocida.</translation>
    </message>
    <message>
        <source>One polygon per block that has a patch.</source>
        <translation>Un polígono por cada bloque que tiene algún parche.</translation>
    </message>
    <message>
        <source>One polygon per patch. GeoPackage keeps vectors; Shapefile and GeoJSON cannot.</source>
        <translation>Un polígono por parche. GeoPackage conserva los vectores; Shapefile y GeoJSON no pueden.</translation>
    </message>
    <message>
        <source>One polygon per tile, with a vector for the whole of it.</source>
        <translation>Un polígono por tesela, con un vector para toda ella.</translation>
    </message>
    <message>
        <source>One run at a time: wait for this one or cancel it</source>
        <translation>Una ejecución a la vez: espere a esta o cancélela</translation>
    </message>
    <message>
        <source>One vector for each block of patches: larger patches, without the encoder.</source>
        <translation>Un vector por cada bloque de parches: parches mayores, sin el codificador.</translation>
    </message>
    <message>
        <source>One vector for each field, building or district, from the patches under it.</source>
        <translation>Un vector por cada parcela, edificio o distrito, a partir de los parches que tiene debajo.</translation>
    </message>
    <message>
        <source>One vector for every patch of a raster, by an image encoder.</source>
        <translation>Un vector por cada parche de un ráster, con un codificador de imágenes.</translation>
    </message>
    <message>
        <source>One vector, near the middle of the map. Filled: the ground that it stands for. Dashed: the tile that the encoder sees for it</source>
        <translation>Un vector, cerca del centro del mapa. Relleno: el terreno que representa. Línea discontinua: la tesela que el codificador ve para obtenerlo</translation>
    </message>
    <message>
        <source>Only changes like 1 example.</source>
        <translation>Solo cambios como 1 ejemplo.</translation>
    </message>
    <message>
        <source>Only changes like these</source>
        <translation>Solo cambios como estos</translation>
    </message>
    <message>
        <source>Only changes like {} examples.</source>
        <translation>Solo cambios como {} ejemplos.</translation>
    </message>
    <message>
        <source>Only like these</source>
        <translation>Solo como estos</translation>
    </message>
    <message>
        <source>Only patches that touch these polygons are kept</source>
        <translation>Solo se conservan los parches que tocan estos polígonos</translation>
    </message>
    <message>
        <source>Only patches whose centre lies within are in the layer; all are in the dataset.</source>
        <translation>Solo los parches cuyo centro está dentro van a la capa; en el conjunto de datos están todos.</translation>
    </message>
    <message>
        <source>Only patches whose centre lies within are searched. Default: all.</source>
        <translation>Solo se buscan los parches cuyo centro está dentro. Predeterminado: todos.</translation>
    </message>
    <message>
        <source>Only patches whose centre lies within come as a layer. Default: all.</source>
        <translation>Solo se añaden a la capa los parches cuyo centro está dentro. Predeterminado: todos.</translation>
    </message>
    <message>
        <source>Only selected</source>
        <translation>Solo los seleccionados</translation>
    </message>
    <message>
        <source>Only this part of a raster or grid, on the command line in its CRS; only this is fetched from afar.</source>
        <translation>Solo esta parte de un ráster o cuadrícula, en su SRC en la línea de comandos; de una fuente remota solo se descarga esta.</translation>
    </message>
    <message>
        <source>Only this part of the raster, in its CRS.</source>
        <translation>Solo esta parte del ráster, en su SRC.</translation>
    </message>
    <message>
        <source>Only this part of the raster, on the command line in its CRS. Layers without a fixed extent, such as web tiles, need one.</source>
        <translation>Solo esta parte del ráster, en su SRC en la línea de comandos. Las capas sin extensión fija, como las teselas web, la necesitan.</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>Abrir un modelo</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>Abrir un modelo…</translation>
    </message>
    <message>
        <source>Open a sweep</source>
        <translation>Abrir un barrido</translation>
    </message>
    <message>
        <source>Open embeddings</source>
        <translation>Abrir embeddings</translation>
    </message>
    <message>
        <source>Open embeddings of others…</source>
        <translation>Abrir embeddings de terceros…</translation>
    </message>
    <message>
        <source>Open embeddings…</source>
        <translation>Abrir embeddings…</translation>
    </message>
    <message>
        <source>Open embeddings… of others: AlphaEarth, Tessera, Clay, Earth Index, any GeoParquet</source>
        <translation>Abrir embeddings… de terceros: AlphaEarth, Tessera, Clay, Earth Index, cualquier GeoParquet</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Abrir el informe</translation>
    </message>
    <message>
        <source>OpenAI&apos;s CLIP ViT-B/32, trained on photographs and their captions: finds what words say. One vector for 224 x 224 pixels of three-band pictures.</source>
        <translation>CLIP ViT-B/32 de OpenAI, entrenado con fotografías y sus leyendas: encuentra lo que dicen las palabras. Un vector para 224 x 224 píxeles de imágenes de tres bandas.</translation>
    </message>
    <message>
        <source>Opens QGIS&apos;s dialog for raster layers; any raster will do</source>
        <translation>Abre el diálogo de QGIS para capas ráster; sirve cualquier ráster</translation>
    </message>
    <message>
        <source>Opens the report of this run</source>
        <translation>Abre el informe de esta ejecución</translation>
    </message>
    <message>
        <source>Or name the Python of an environment that has these packages in the setting {python_setting} (Settings &gt; Options &gt; Advanced) or in the environment variable {python_variable}.</source>
        <translation>O indique el Python de un entorno que tenga estos paquetes en la configuración {python_setting} (Configuración &gt; Opciones &gt; Avanzado) o en la variable de entorno {python_variable}.</translation>
    </message>
    <message>
        <source>Or run these two lines in a terminal, then try again:
    {first_lines}
    {second_lines}
</source>
        <translation>O ejecute estas dos líneas en un terminal y vuelva a intentarlo:
    {first_lines}
    {second_lines}
</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>Otras formas</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Superposición</translation>
    </message>
    <message>
        <source>Overlap (pixels)</source>
        <translation>Superposición (píxeles)</translation>
    </message>
    <message>
        <source>Overlapping scenes</source>
        <translation>Escenas superpuestas</translation>
    </message>
    <message>
        <source>Overlaps</source>
        <translation>Superposiciones</translation>
    </message>
    <message>
        <source>Overlaps (pixels)</source>
        <translation>Superposiciones (píxeles)</translation>
    </message>
    <message>
        <source>Page of the encoder</source>
        <translation>Página del codificador</translation>
    </message>
    <message>
        <source>Panel &apos;{}&apos; could not be saved ({}). The project keeps what it held of it before.</source>
        <translation>No se pudo guardar el panel «{}» ({}). El proyecto conserva lo que ya contenía de él.</translation>
    </message>
    <message>
        <source>Patch size</source>
        <translation>Tamaño de parche</translation>
    </message>
    <message>
        <source>Patch size (pixels)</source>
        <translation>Tamaño de parche (píxeles)</translation>
    </message>
    <message>
        <source>Patch size is in pixels of the raster: 8 on Landsat (30 m) makes patches of 240 m. More features tell more apart, and make larger layers.</source>
        <translation>El tamaño de parche se expresa en píxeles del ráster: 8 en Landsat (30 m) da parches de 240 m. Más características distinguen más cosas y hacen capas más grandes.</translation>
    </message>
    <message>
        <source>Patch sizes</source>
        <translation>Tamaños de parche</translation>
    </message>
    <message>
        <source>Patch sizes (pixels)</source>
        <translation>Tamaños de parche (píxeles)</translation>
    </message>
    <message>
        <source>Patch sizes are sides of the ground of a vector in pixels of the raster: 8 on Landsat (30 m) are 240 m. Finer ones than an encoder&apos;s own come from shifted tiles.</source>
        <translation>Los tamaños de parche son lados del terreno de un vector, en píxeles del ráster: 8 en Landsat (30 m) son 240 m. Los más finos que los propios de un codificador se obtienen de teselas desplazadas.</translation>
    </message>
    <message>
        <source>Patches</source>
        <translation>Parches</translation>
    </message>
    <message>
        <source>Patches above the threshold that touch each other, at corners too.</source>
        <translation>Parches por encima del umbral que se tocan, también por las esquinas.</translation>
    </message>
    <message>
        <source>Patches along each side of a block.</source>
        <translation>Parches a lo largo de cada lado de un bloque.</translation>
    </message>
    <message>
        <source>Patches are shown in their first three principal components as red, green and blue: alike colours mean alike ground.</source>
        <translation>Los parches se muestran con sus tres primeras componentes principales como rojo, verde y azul: colores parecidos significan terreno parecido.</translation>
    </message>
    <message>
        <source>Patches as GeoParquet, COG, Zarr, ArcGIS GeoPackage or .npy, for other programs.</source>
        <translation>Parches como GeoParquet, COG, Zarr, GeoPackage de ArcGIS o .npy, para otros programas.</translation>
    </message>
    <message>
        <source>Patches classified: {patches}, in {seconds} s</source>
        <translation>Parches clasificados: {patches}, en {seconds} s</translation>
    </message>
    <message>
        <source>Patches in {}</source>
        <translation>Parches en {}</translation>
    </message>
    <message>
        <source>Patches of a dataset</source>
        <translation>Parches de un conjunto de datos</translation>
    </message>
    <message>
        <source>Patches of {}</source>
        <translation>Parches de {}</translation>
    </message>
    <message>
        <source>Patches on the same grid are compared one by one. On others, vectors of the later date are averaged over each patch of the earlier one, and the log says so. MOSAIKS is fitted on each layer anew: make one encoder with Fit MOSAIKS encoder, and use it for both dates.</source>
        <translation>Los parches de una misma cuadrícula se comparan uno a uno. Si las cuadrículas difieren, los vectores de la fecha posterior se promedian en cada parche de la anterior, y el registro lo dice. MOSAIKS se ajusta de nuevo a cada capa: cree un codificador con «Ajustar codificador MOSAIKS» y úselo para ambas fechas.</translation>
    </message>
    <message>
        <source>Patches saved in {path}: {count}.</source>
        <translation>Parches guardados en {path}: {count}.</translation>
    </message>
    <message>
        <source>Patches searched: {count}, in {milliseconds} ms</source>
        <translation>Parches examinados: {count}, en {milliseconds} ms</translation>
    </message>
    <message>
        <source>Patches that have changed there</source>
        <translation>Parches que han cambiado allí</translation>
    </message>
    <message>
        <source>Patches that you have labelled</source>
        <translation>Parches etiquetados por usted</translation>
    </message>
    <message>
        <source>Patches to search</source>
        <translation>Parches en los que buscar</translation>
    </message>
    <message>
        <source>Patches were compared by overlap.</source>
        <translation>Los parches se compararon por superposición.</translation>
    </message>
    <message>
        <source>Patches were compared patch by patch.</source>
        <translation>Los parches se compararon uno a uno.</translation>
    </message>
    <message>
        <source>Patches whose class is less probable than this are called unknown.</source>
        <translation>Los parches cuya clase es menos probable que esto se llaman desconocidos.</translation>
    </message>
    <message>
        <source>Patches whose nearest example is farther than so many times the usual distance between examples are called unknown too.</source>
        <translation>Los parches cuyo ejemplo más cercano está más lejos que tantas veces la distancia habitual entre ejemplos se llaman también desconocidos.</translation>
    </message>
    <message>
        <source>Patches with a smaller share of valid pixels are left out.</source>
        <translation>Los parches con una proporción menor de píxeles válidos se excluyen.</translation>
    </message>
    <message>
        <source>Patches with clusters</source>
        <translation>Parches con agrupamientos</translation>
    </message>
    <message>
        <source>Patches with like vectors become regions that you name.</source>
        <translation>Los parches con vectores parecidos se convierten en regiones a las que usted da nombre.</translation>
    </message>
    <message>
        <source>Patches without enough valid pixels, or outside the polygons, are left out.</source>
        <translation>Los parches sin suficientes píxeles válidos, o fuera de los polígonos, se excluyen.</translation>
    </message>
    <message>
        <source>Patches, earlier date</source>
        <translation>Parches, fecha anterior</translation>
    </message>
    <message>
        <source>Patches, later date</source>
        <translation>Parches, fecha posterior</translation>
    </message>
    <message>
        <source>Patches: {patches}, with vectors of {dim} numbers by {encoder} on {device} in {seconds} s</source>
        <translation>Parches: {patches}, con vectores de {dim} números de {encoder} en {device} en {seconds} s</translation>
    </message>
    <message>
        <source>Patches: {patches}, {width} wide, with {dim}-dimensional vectors of {encoder}</source>
        <translation>Parches: {patches}, de {width} de ancho, con vectores de {dim} dimensiones de {encoder}</translation>
    </message>
    <message>
        <source>Patches: {}, with {}-dimensional vectors by {}</source>
        <translation>Parches: {}, con vectores de {} dimensiones de {}</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>Señalar</translation>
    </message>
    <message>
        <source>Pick examples on the map</source>
        <translation>Señalar ejemplos en el mapa</translation>
    </message>
    <message>
        <source>Pick examples on the map: click what is wanted, Shift+click what is not. Drag a box, or Ctrl+drag a lasso, for many. Ctrl+Z takes the last back, Esc leaves.</source>
        <translation>Señalar ejemplos en el mapa: clic en lo que se busca, Mayús+clic en lo que no. Arrastre un recuadro, o Ctrl+arrastrar para un lazo, para señalar muchos. Ctrl+Z retira el último, Esc para salir.</translation>
    </message>
    <message>
        <source>Pick on the map</source>
        <translation>Señalar en el mapa</translation>
    </message>
    <message>
        <source>Pictures need the raster &apos;{}&apos;: add it to the project.</source>
        <translation>Las imágenes necesitan el ráster «{}»: añádalo al proyecto.</translation>
    </message>
    <message>
        <source>Pictures need the raster of the patches: add it to the project.</source>
        <translation>Las imágenes necesitan el ráster de los parches: añádalo al proyecto.</translation>
    </message>
    <message>
        <source>Pixels a side of a patch</source>
        <translation>Píxeles por lado de un parche</translation>
    </message>
    <message>
        <source>Pixels a side of a patch (pixels)</source>
        <translation>Píxeles por lado de un parche (píxeles)</translation>
    </message>
    <message>
        <source>Pixels a side of a patch counts the raster&apos;s pixels: 10 of AlphaEarth&apos;s 10 m make patches of 100 m. A square of 10 km at 10 m is a million patches: choose an extent or larger patches.</source>
        <translation>Los píxeles por lado de un parche son píxeles del ráster: 10 de los de 10 m de AlphaEarth dan parches de 100 m. Un cuadrado de 10 km a 10 m es un millón de parches: elija una extensión o parches mayores.</translation>
    </message>
    <message>
        <source>Place in tile</source>
        <translation>Posición en la tesela</translation>
    </message>
    <message>
        <source>Place, as kept</source>
        <translation>Posición, ya corregida</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Places in GeoParquet</source>
        <translation>Lugares en GeoParquet</translation>
    </message>
    <message>
        <source>Places in GeoParquet: longitude and latitude, or the set&apos;s own coordinate system.</source>
        <translation>Lugares en GeoParquet: longitud y latitud, o el sistema de coordenadas propio del conjunto.</translation>
    </message>
    <message>
        <source>Places: {patches}, with {dim}-dimensional vectors of {encoder}</source>
        <translation>Lugares: {patches}, con vectores de {dim} dimensiones de {encoder}</translation>
    </message>
    <message>
        <source>Plain bands are as good as the best encoder, as far as these labels tell ({difference}).</source>
        <translation>Las bandas simples son tan buenas como el mejor codificador, hasta donde muestran estas etiquetas ({difference}).</translation>
    </message>
    <message>
        <source>Plain bands are beaten ({difference}).</source>
        <translation>Las bandas simples quedan superadas ({difference}).</translation>
    </message>
    <message>
        <source>Plain bands win over every encoder ({difference}).</source>
        <translation>Las bandas simples superan a todos los codificadores ({difference}).</translation>
    </message>
    <message>
        <source>PlanetScope SuperDove, surface reflectance</source>
        <translation>PlanetScope SuperDove, reflectancia de superficie</translation>
    </message>
    <message>
        <source>Please check: {}</source>
        <translation>Compruebe: {}</translation>
    </message>
    <message>
        <source>Points, lines or polygons of known class in any CRS: with them, finding, grouping and mapping are tested on blocks of ground that nothing was learned from.</source>
        <translation>Puntos, líneas o polígonos de clase conocida en cualquier SRC: con ellos se prueba cómo se busca, agrupa y cartografía en bloques de terreno de los que no se aprendió nada.</translation>
    </message>
    <message>
        <source>Points, lines or polygons of known class, in any CRS.</source>
        <translation>Puntos, líneas o polígonos de clase conocida, en cualquier SRC.</translation>
    </message>
    <message>
        <source>Points, lines or polygons on ground that changed in the way you look for, in any CRS.</source>
        <translation>Puntos, líneas o polígonos sobre terreno que cambió del modo que usted busca, en cualquier SRC.</translation>
    </message>
    <message>
        <source>Points, lines or polygons on ground that changed in the way you look for, in any CRS: only changes like these are kept.</source>
        <translation>Puntos, líneas o polígonos sobre terreno que cambió del modo que usted busca, en cualquier SRC: solo se conservan cambios como estos.</translation>
    </message>
    <message>
        <source>Polygons</source>
        <translation>Polígonos</translation>
    </message>
    <message>
        <source>Polygons in any CRS: only patches that they touch are kept.</source>
        <translation>Polígonos en cualquier SRC: solo se conservan los parches que tocan.</translation>
    </message>
    <message>
        <source>Polygons of &apos;{name}&apos; that no patch lies under, which are left out: {count}</source>
        <translation>Polígonos de «{name}» sin ningún parche debajo, que se excluyen: {count}</translation>
    </message>
    <message>
        <source>Polygons of &apos;{name}&apos; with a vector: {count}</source>
        <translation>Polígonos de «{name}» con un vector: {count}</translation>
    </message>
    <message>
        <source>Polygons of &apos;{name}&apos; without a shape that can be measured, which are left out: {count}</source>
        <translation>Polígonos de «{name}» sin una forma que se pueda medir, que se excluyen: {count}</translation>
    </message>
    <message>
        <source>Polygons of a layer</source>
        <translation>Polígonos de una capa</translation>
    </message>
    <message>
        <source>Polygons that no patch lies under have no vector and are left out; the log says how many. Field valid is the share of a polygon that valid pixels cover. Fields of the polygons whose names embedding layers use, such as row, get a number behind their names.</source>
        <translation>Los polígonos sin ningún parche debajo no tienen vector y se excluyen; el registro dice cuántos. El campo valid es la proporción de un polígono cubierta por píxeles válidos. Los campos de los polígonos con nombres que usan las capas de embeddings, como row, llevan un número tras el nombre.</translation>
    </message>
    <message>
        <source>Polygons with vectors</source>
        <translation>Polígonos con vectores</translation>
    </message>
    <message>
        <source>Polygons: {patches}, with {dim}-dimensional vectors of {encoder}, merged from patches</source>
        <translation>Polígonos: {patches}, con vectores de {dim} dimensiones de {encoder}, combinados a partir de parches</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>Agregación</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Precision of the first ten hits, each labelled place being searched for once. 1 is best.</source>
        <translation>Precisión de las diez primeras coincidencias, buscando una vez cada lugar etiquetado. 1 es lo mejor.</translation>
    </message>
    <message>
        <source>Precision that an encoder computes in: 32, 16 or 8 bits a number. Fewer are quicker on some machines.</source>
        <translation>Precisión con la que calcula un codificador: 32, 16 u 8 bits por número. Con menos va más rápido en algunos equipos.</translation>
    </message>
    <message>
        <source>Precisions</source>
        <translation>Precisiones</translation>
    </message>
    <message>
        <source>Preparing TerraPatch&apos;s panels</source>
        <translation>Preparando los paneles de TerraPatch</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <source>Preset quick takes about a minute on a small scene; choose an extent of a large one. A sweep into the same folder goes on where an earlier one stopped, and uses its vectors again.</source>
        <translation>El preajuste quick tarda alrededor de un minuto en una escena pequeña; en una grande, elija una extensión. Un barrido en la misma carpeta sigue donde se detuvo el anterior y reutiliza sus vectores.</translation>
    </message>
    <message>
        <source>Prithvi-EO-2.0 tiny</source>
        <translation>Prithvi-EO-2.0 tiny</translation>
    </message>
    <message>
        <source>Probe again</source>
        <translation>Sondear de nuevo</translation>
    </message>
    <message>
        <source>Probe {}</source>
        <translation>Sondear {}</translation>
    </message>
    <message>
        <source>Probes the file again and shows its card</source>
        <translation>Sondea el archivo de nuevo y muestra su ficha</translation>
    </message>
    <message>
        <source>Probing {} at several sizes…</source>
        <translation>Sondeando {} con varios tamaños…</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>Procesador (CPU)</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Projects the vectors of an embedding layer on their first principal components. The new layer is an embedding layer too: smaller, quicker to search, and of an encoder of its own, because its vectors do not compare with the longer ones.</source>
        <translation>Proyecta los vectores de una capa de embeddings sobre sus primeras componentes principales. La nueva capa también es una capa de embeddings: más pequeña, más rápida al buscar y con un codificador propio, porque sus vectores no son comparables con los más largos.</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Python and device</source>
        <translation>Python y dispositivo</translation>
    </message>
    <message>
        <source>Python of the engine</source>
        <translation>Python del motor</translation>
    </message>
    <message>
        <source>Python to set the engine up with</source>
        <translation>Python con el que instalar el motor</translation>
    </message>
    <message>
        <source>QGIS itself</source>
        <translation>QGIS mismo</translation>
    </message>
    <message>
        <source>Quality against ground and cost</source>
        <translation>Calidad según el terreno y el coste</translation>
    </message>
    <message>
        <source>REFINE is {}, needs to be 1, 2 or 4; choose one of these</source>
        <translation>REFINE es {} y debe ser 1, 2 o 4; elija uno de estos</translation>
    </message>
    <message>
        <source>RESOLUTION is &apos;{}&apos;, needs to be &apos;native&apos;, &apos;encoder&apos; or a number above 0 in CRS units per pixel; leave it at &apos;native&apos; if in doubt</source>
        <translation>RESOLUTION es «{}» y debe ser «native», «encoder» o un número mayor que 0 en unidades del SRC por píxel; en caso de duda, déjelo en «native»</translation>
    </message>
    <message>
        <source>Random forest</source>
        <translation>Bosque aleatorio</translation>
    </message>
    <message>
        <source>Raster</source>
        <translation>Ráster</translation>
    </message>
    <message>
        <source>Raster layer</source>
        <translation>Capa ráster</translation>
    </message>
    <message>
        <source>Raster layers</source>
        <translation>Capas ráster</translation>
    </message>
    <message>
        <source>Raster of classes</source>
        <translation>Ráster de clases</translation>
    </message>
    <message>
        <source>Raster of classes of {}</source>
        <translation>Ráster de clases de {}</translation>
    </message>
    <message>
        <source>Raster of the tile</source>
        <translation>Ráster de la tesela</translation>
    </message>
    <message>
        <source>Raster that says where the pixels of a Tessera .npy lie: the tile&apos;s land mask. Default: the .tiff or .tif of the same name beside it.</source>
        <translation>Ráster que dice dónde están los píxeles de un .npy de Tessera: la máscara de tierra de la tesela. Predeterminado: el .tiff o .tif del mismo nombre junto a él.</translation>
    </message>
    <message>
        <source>Rasters or a list of scenes: give one of INPUT and LIST</source>
        <translation>Rásteres o una lista de escenas: indique INPUT o LIST, solo uno</translation>
    </message>
    <message>
        <source>Raw tokens need a folder to be kept in: choose one as Embedding set, in Advanced.</source>
        <translation>Los tokens sin promediar necesitan una carpeta en la que conservarse: elíjala como Conjunto de embeddings, en Avanzado.</translation>
    </message>
    <message>
        <source>Reading the patches of {}</source>
        <translation>Leyendo los parches de {}</translation>
    </message>
    <message>
        <source>Reading the patches was cancelled; pick a patch to read them after all.</source>
        <translation>Se canceló la lectura de los parches; señale un parche para leerlos después de todo.</translation>
    </message>
    <message>
        <source>Reading the patches: %p %</source>
        <translation>Leyendo los parches: %p %</translation>
    </message>
    <message>
        <source>Reading the words was cancelled.</source>
        <translation>Se canceló la lectura de las palabras.</translation>
    </message>
    <message>
        <source>Reading the words {}</source>
        <translation>Leyendo las palabras {}</translation>
    </message>
    <message>
        <source>Reading the words…</source>
        <translation>Leyendo las palabras…</translation>
    </message>
    <message>
        <source>Reads a raster with one band for each number of a vector: every pixel becomes a patch, or the mean of a block of pixels does. The product stands as the encoder, so that only vectors of the same product are compared. Pictures of hits show the ground from whatever layer is on the map.</source>
        <translation>Lee un ráster con una banda por cada número de un vector: cada píxel se convierte en un parche, o bien la media de un bloque de píxeles. El producto figura como codificador, de modo que solo se comparan vectores del mismo producto. Las imágenes de las coincidencias muestran el terreno de la capa que esté en el mapa.</translation>
    </message>
    <message>
        <source>Reads a table with one vector a row, in whatever layout: a list, a structure, one column a number, or binary data as ArcGIS writes it. What made the vectors stands as their encoder, so that only vectors of the same one are compared; where the table does not tell, name it in Encoder.</source>
        <translation>Lee una tabla con un vector por fila, en cualquier disposición: una lista, una estructura, una columna por número, o datos binarios como los escribe ArcGIS. Lo que hizo los vectores figura como su codificador, de modo que solo se comparan vectores del mismo; si la tabla no lo indica, dele nombre en Codificador.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Ready: {path}, from {origin}.</source>
        <translation>Listo: {path} ({origin}).</translation>
    </message>
    <message>
        <source>Rebuild</source>
        <translation>Reconstruir</translation>
    </message>
    <message>
        <source>Rebuild the engine</source>
        <translation>Reconstruir el motor</translation>
    </message>
    <message>
        <source>Recolour cluster</source>
        <translation>Cambiar el color del agrupamiento</translation>
    </message>
    <message>
        <source>Rectangle drawn on the map</source>
        <translation>Rectángulo dibujado en el mapa</translation>
    </message>
    <message>
        <source>Red, green and blue as the encoder takes them. If colours look wrong here, choose other bands.</source>
        <translation>Rojo, verde y azul tal como los recibe el codificador. Si los colores no parecen correctos, elija otras bandas.</translation>
    </message>
    <message>
        <source>Red, green, blue</source>
        <translation>Rojo, verde, azul</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Y)</source>
        <translation>Rehacer (Ctrl+Y)</translation>
    </message>
    <message>
        <source>Reduce embeddings</source>
        <translation>Reducir embeddings</translation>
    </message>
    <message>
        <source>Reduce embeddings ({})</source>
        <translation>Reducir embeddings ({})</translation>
    </message>
    <message>
        <source>Reduced patches</source>
        <translation>Parches reducidos</translation>
    </message>
    <message>
        <source>Refinements (1, 2, 4) of every patch size. Default: what gives the patch sizes.</source>
        <translation>Refinamientos (1, 2, 4) de cada tamaño de parche. Predeterminado: el que da los tamaños de parche.</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regiones</translation>
    </message>
    <message>
        <source>Reject: less like this (key 0 or -)</source>
        <translation>Rechazar: menos como esto (tecla 0 o -)</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>RemoteCLIP base, knows words</source>
        <translation>RemoteCLIP base, conoce palabras</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Remove all examples, the name, the words and the threshold</source>
        <translation>Eliminar todos los ejemplos, el nombre, las palabras y el umbral</translation>
    </message>
    <message>
        <source>Remove all labels</source>
        <translation>Eliminar todas las etiquetas</translation>
    </message>
    <message>
        <source>Remove encoder</source>
        <translation>Eliminar codificador</translation>
    </message>
    <message>
        <source>Remove lighter models, fitted encoders and proposed cards ({size}), cancelled runs ({runs}), and the copies from which projects get temporary layers back ({copies}), in {folder}? The engine makes the first again when it needs them; cancelled runs begin anew; projects offer to embed again. Copies of the projects opened since QGIS was started stay, and so does everything else in that folder.</source>
        <translation>¿Eliminar los modelos ligeros, los codificadores ajustados y las fichas propuestas ({size}), las ejecuciones canceladas ({runs}) y las copias de las que los proyectos recuperan capas temporales ({copies}), en {folder}? El motor vuelve a crear los primeros cuando los necesita; las ejecuciones canceladas empiezan de nuevo; los proyectos ofrecen calcular de nuevo los embeddings. Se conservan las copias de los proyectos abiertos desde que se inició QGIS, y todo lo demás de esa carpeta.</translation>
    </message>
    <message>
        <source>Remove this class and its labels</source>
        <translation>Eliminar esta clase y sus etiquetas</translation>
    </message>
    <message>
        <source>Remove this search with its examples and its layers</source>
        <translation>Eliminar esta búsqueda con sus ejemplos y sus capas</translation>
    </message>
    <message>
        <source>Remove tile-position pattern</source>
        <translation>Eliminar el patrón de posición en la tesela</translation>
    </message>
    <message>
        <source>Remove {} from your QGIS profile? Layers that it made stay.</source>
        <translation>¿Eliminar {} de su perfil de QGIS? Las capas hechas con él se conservan.</translation>
    </message>
    <message>
        <source>Removes</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Removes what the engine can make again, cancelled runs, and the copies from which projects get temporary layers back, but for those of projects opened since QGIS was started; layers in files and encoders of yours stay</source>
        <translation>Elimina lo que el motor puede volver a crear, las ejecuciones canceladas y las copias de las que los proyectos recuperan capas temporales, salvo las de los proyectos abiertos desde que se inició QGIS; las capas en archivos y sus codificadores propios se conservan</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Rename cluster</source>
        <translation>Cambiar el nombre del agrupamiento</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>Repair installs {} again.</source>
        <translation>Reparar instala de nuevo {}.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>Resoluciones</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Resume ({} % done)</source>
        <translation>Reanudar ({} % hecho)</translation>
    </message>
    <message>
        <source>Right: {}</source>
        <translation>Correcto: {}</translation>
    </message>
    <message>
        <source>Robust deviations above the median difference of all patches</source>
        <translation>Desviaciones robustas por encima de la diferencia mediana de todos los parches</translation>
    </message>
    <message>
        <source>Rounds in which each patch takes the class that most of its neighbours have.</source>
        <translation>Rondas en las que cada parche toma la clase que tiene la mayoría de sus vecinos.</translation>
    </message>
    <message>
        <source>Rounds of smoothing</source>
        <translation>Rondas de suavizado</translation>
    </message>
    <message>
        <source>Rows are counted from 0.</source>
        <translation>Las filas se cuentan desde 0.</translation>
    </message>
    <message>
        <source>Rows that lie on a grid, also one of UTM given in degrees, become its patches. Others keep their polygons; points that lie on no grid stand for squares, whose side the log tells. Rows without a vector or a place are left out, and counted.</source>
        <translation>Las filas situadas en una cuadrícula, también una UTM dada en grados, se convierten en sus parches. Las demás conservan sus polígonos; los puntos que no están en ninguna cuadrícula representan cuadrados, cuyo lado indica el registro. Las filas sin vector o sin lugar se excluyen y se cuentan.</translation>
    </message>
    <message>
        <source>Rows: what the map says. Columns: what you have labelled. Each is tested by others, never by labels near it.</source>
        <translation>Filas: lo que dice el mapa. Columnas: lo que usted ha etiquetado. Cada una se prueba con otras, nunca con etiquetas cercanas.</translation>
    </message>
    <message>
        <source>Run it again.</source>
        <translation>Ejecútelo de nuevo.</translation>
    </message>
    <message>
        <source>Run it again: it goes on where it stopped.</source>
        <translation>Ejecútelo de nuevo: sigue donde se detuvo.</translation>
    </message>
    <message>
        <source>Runs an image encoder over a raster and writes one polygon per patch of ground with its vector (an embedding). Patches that look alike have vectors that point the same way: Cluster patches groups them, Find similar searches them. A raster alone is enough to start.</source>
        <translation>Ejecuta un codificador de imágenes sobre un ráster y escribe un polígono por cada parche de terreno con su vector (un embedding). Los parches parecidos tienen vectores que apuntan en la misma dirección: «Agrupar parches» los agrupa, «Buscar similares» busca en ellos. Para empezar basta un ráster.</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Se ejecuta en</translation>
    </message>
    <message>
        <source>R²: how much of the vectors the mean and deviation of bands tell already.</source>
        <translation>R²: cuánto de los vectores dicen ya la media y la desviación de las bandas.</translation>
    </message>
    <message>
        <source>S&amp;earch</source>
        <translation>&amp;Búsqueda</translation>
    </message>
    <message>
        <source>SENSOR_BANDS is &apos;{}&apos;, but no sensor is chosen; give SENSOR as well</source>
        <translation>SENSOR_BANDS es «{}», pero no se ha elegido ningún sensor; indique también SENSOR</translation>
    </message>
    <message>
        <source>STAC item</source>
        <translation>Elemento STAC</translation>
    </message>
    <message>
        <source>Satellogic multispectral (level 1D)</source>
        <translation>Satellogic multiespectral (nivel 1D)</translation>
    </message>
    <message>
        <source>Save an installer for another computer</source>
        <translation>Guardar un instalador para otro equipo</translation>
    </message>
    <message>
        <source>Save an installer for another computer…</source>
        <translation>Guardar un instalador para otro equipo…</translation>
    </message>
    <message>
        <source>Save areas and errors</source>
        <translation>Guardar áreas y errores</translation>
    </message>
    <message>
        <source>Save areas and errors as CSV…</source>
        <translation>Guardar áreas y errores como CSV…</translation>
    </message>
    <message>
        <source>Save examples</source>
        <translation>Guardar ejemplos</translation>
    </message>
    <message>
        <source>Save examples as GeoJSON…</source>
        <translation>Guardar ejemplos como GeoJSON…</translation>
    </message>
    <message>
        <source>Save hits</source>
        <translation>Guardar coincidencias</translation>
    </message>
    <message>
        <source>Save hits to a file…</source>
        <translation>Guardar coincidencias en un archivo…</translation>
    </message>
    <message>
        <source>Save patches</source>
        <translation>Guardar parches</translation>
    </message>
    <message>
        <source>Save patches as</source>
        <translation>Guardar parches como</translation>
    </message>
    <message>
        <source>Save prithvi-eo-tiny.onnx from the page, then add it as an encoder of your own: six bands in that order, scaled by mean 1087, 1342, 1433, 2734, 1958, 1363 and deviation 2248, 2179, 2178, 1850, 1242, 1049.</source>
        <translation>Guarde prithvi-eo-tiny.onnx desde la página y añádalo como codificador propio: seis bandas en ese orden, escaladas con media 1087, 1342, 1433, 2734, 1958, 1363 y desviación 2248, 2179, 2178, 1850, 1242, 1049.</translation>
    </message>
    <message>
        <source>Save project</source>
        <translation>Guardar proyecto</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Guardar tabla</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>Guardar tabla…</translation>
    </message>
    <message>
        <source>Save the model</source>
        <translation>Guardar el modelo</translation>
    </message>
    <message>
        <source>Save the model with its labels as JSON, for other scenes of this encoder</source>
        <translation>Guardar el modelo con sus etiquetas como JSON, para otras escenas de este codificador</translation>
    </message>
    <message>
        <source>Save the model…</source>
        <translation>Guardar el modelo…</translation>
    </message>
    <message>
        <source>Save the table as CSV</source>
        <translation>Guardar la tabla como CSV</translation>
    </message>
    <message>
        <source>Save to</source>
        <translation>Guardar en</translation>
    </message>
    <message>
        <source>Saved in {}.</source>
        <translation>Guardado en {}.</translation>
    </message>
    <message>
        <source>Saved model</source>
        <translation>Modelo guardado</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Escalado</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Escenas</translation>
    </message>
    <message>
        <source>Scenes made: {made}, there already: {reused}, failed: {failed}; patches: {patches}</source>
        <translation>Escenas creadas: {made}, ya existentes: {reused}, fallidas: {failed}; parches: {patches}</translation>
    </message>
    <message>
        <source>Scenes of {}</source>
        <translation>Escenas de {}</translation>
    </message>
    <message>
        <source>Scenes that failed</source>
        <translation>Escenas que fallaron</translation>
    </message>
    <message>
        <source>Scenes that failed are listed in {}</source>
        <translation>Las escenas que fallaron figuran en {}</translation>
    </message>
    <message>
        <source>Scenes: {scenes}, patches: {patches}, by {encoder}</source>
        <translation>Escenas: {scenes}, parches: {patches}, de {encoder}</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Score {score:.3f}, patches: {count}. Drag to move the threshold.</source>
        <translation>Puntuación {score:.3f}, parches: {count}. Arrastre para mover el umbral.</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Puntuaciones</translation>
    </message>
    <message>
        <source>Scores above it count as changed. Lower finds more, and more false changes.</source>
        <translation>Las puntuaciones superiores cuentan como cambio. Con menos se encuentran más, y también más cambios falsos.</translation>
    </message>
    <message>
        <source>Scores of all patches</source>
        <translation>Puntuaciones de todos los parches</translation>
    </message>
    <message>
        <source>Seam ratio</source>
        <translation>Razón de costura</translation>
    </message>
    <message>
        <source>Search &amp;in</source>
        <translation>Buscar &amp;en</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Search only within</source>
        <translation>Buscar solo dentro de</translation>
    </message>
    <message>
        <source>Search the dataset {}</source>
        <translation>Buscar en el conjunto de datos {}</translation>
    </message>
    <message>
        <source>Search the whole dataset</source>
        <translation>Buscar en todo el conjunto de datos</translation>
    </message>
    <message>
        <source>Search with the hits that you have confirmed or rejected: {}</source>
        <translation>Buscar con las coincidencias que ha confirmado o rechazado: {}</translation>
    </message>
    <message>
        <source>Search {}</source>
        <translation>Búsqueda {}</translation>
    </message>
    <message>
        <source>Season, light and haze change all vectors alike. Those of the later date are turned and moved so that the 60 % of patches that differ least meet their earlier vectors (orthogonal Procrustes).</source>
        <translation>La estación, la luz y la bruma cambian todos los vectores por igual. Los de la fecha posterior se giran y desplazan de modo que el 60 % de los parches que menos difieren coincidan con sus vectores anteriores (Procrustes ortogonal).</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Seed of MOSAIKS</source>
        <translation>Semilla de MOSAIKS</translation>
    </message>
    <message>
        <source>Select changes that are like what you look for: rows here, or features on the map.</source>
        <translation>Seleccione cambios parecidos a lo que busca: filas aquí u objetos en el mapa.</translation>
    </message>
    <message>
        <source>Select patches on the map</source>
        <translation>Seleccionar parches en el mapa</translation>
    </message>
    <message>
        <source>Select the patches of these clusters in their layer</source>
        <translation>Seleccionar los parches de estos agrupamientos en su capa</translation>
    </message>
    <message>
        <source>Selected in &apos;{layer}&apos;: {some} of {all} patches.</source>
        <translation>Seleccionados en «{layer}»: {some} de {all} parches.</translation>
    </message>
    <message>
        <source>Selected patches: {}</source>
        <translation>Parches seleccionados: {}</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Sensor</translation>
    </message>
    <message>
        <source>Sentinel-1 SAR, terrain-corrected backscatter</source>
        <translation>Sentinel-1 SAR, retrodispersión corregida por el terreno</translation>
    </message>
    <message>
        <source>Sentinel-2 MSI, surface reflectance (level 2A)</source>
        <translation>Sentinel-2 MSI, reflectancia de superficie (nivel 2A)</translation>
    </message>
    <message>
        <source>Set up the engine</source>
        <translation>Instalar el motor</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Setting up TerraPatch&apos;s engine</source>
        <translation>Instalando el motor de TerraPatch</translation>
    </message>
    <message>
        <source>Settings of TerraPatch</source>
        <translation>Configuración de TerraPatch</translation>
    </message>
    <message>
        <source>Settings of a sweep</source>
        <translation>Configuraciones de un barrido</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Configuración…</translation>
    </message>
    <message>
        <source>Share of all patches, in percent</source>
        <translation>Proporción del total de parches, en porcentaje</translation>
    </message>
    <message>
        <source>Share of the variance that the place in the tile explains; near 0 is good.</source>
        <translation>Proporción de la varianza que explica la posición en la tesela; cerca de 0 es bueno.</translation>
    </message>
    <message>
        <source>Share of vectors that another one equals to the last bit.</source>
        <translation>Proporción de vectores idénticos a otro hasta el último bit.</translation>
    </message>
    <message>
        <source>Shares of all patches; click to select a cluster</source>
        <translation>Proporciones del total de parches; haga clic para seleccionar un agrupamiento</translation>
    </message>
    <message>
        <source>Shares of the clusters</source>
        <translation>Proporciones de los agrupamientos</translation>
    </message>
    <message>
        <source>Shift consistency</source>
        <translation>Constancia ante desplazamientos</translation>
    </message>
    <message>
        <source>Shorter vectors that keep most of what tells patches apart.</source>
        <translation>Vectores más cortos que conservan casi todo lo que distingue los parches.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show clusters</source>
        <translation>Mostrar agrupamientos</translation>
    </message>
    <message>
        <source>Show every patch above the threshold; very many are shown as areas</source>
        <translation>Mostrar todos los parches por encima del umbral; si son muchos, se muestran como áreas</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Mostrar en el mapa</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>Mostrar solo estos</translation>
    </message>
    <message>
        <source>Show the commands for a terminal</source>
        <translation>Mostrar los comandos para una terminal</translation>
    </message>
    <message>
        <source>Show the patches on the map; off shows the imagery below them</source>
        <translation>Mostrar los parches en el mapa; desactivado, se ven las imágenes de debajo</translation>
    </message>
    <message>
        <source>Show the score of every patch on the map, not of the hits only</source>
        <translation>Mostrar en el mapa la puntuación de todos los parches, no solo la de las coincidencias</translation>
    </message>
    <message>
        <source>Shows how much every patch has changed</source>
        <translation>Muestra cuánto ha cambiado cada parche</translation>
    </message>
    <message>
        <source>Shows the earlier imagery left of the mouse on the map, and the later right of it</source>
        <translation>Muestra en el mapa las imágenes anteriores a la izquierda del ratón, y las posteriores a la derecha</translation>
    </message>
    <message>
        <source>Shows the imagery of the earlier date, without patches</source>
        <translation>Muestra las imágenes de la fecha anterior, sin parches</translation>
    </message>
    <message>
        <source>Shows the imagery of the later date, without patches</source>
        <translation>Muestra las imágenes de la fecha posterior, sin parches</translation>
    </message>
    <message>
        <source>Shows where the scenes of a dataset lie, and makes a layer of its patches within an extent, with their vectors: cluster it, search it, take examples from it. Find similar in a dataset, also a button of the dock&apos;s Find similar, then searches the patches of all scenes.</source>
        <translation>Muestra dónde están las escenas de un conjunto de datos y crea una capa de sus parches dentro de una extensión, con sus vectores: agrúpela, busque en ella, tome de ella ejemplos. «Buscar similares en un conjunto de datos», también un botón de «Buscar similares» en el panel, busca después en los parches de todas las escenas.</translation>
    </message>
    <message>
        <source>Side of a patch of a raster or grid: its vector is the mean of that many pixels a side.</source>
        <translation>Lado de un parche de un ráster o cuadrícula: su vector es la media de ese número de píxeles por lado.</translation>
    </message>
    <message>
        <source>Side of a patch.</source>
        <translation>Lado de un parche.</translation>
    </message>
    <message>
        <source>Side of a patch. Multiples of the encoder&apos;s own give larger patches. Default: the encoder&apos;s own; 8 for mosaiks.</source>
        <translation>Lado de un parche. Los múltiplos del propio del codificador dan parches mayores. Predeterminado: el propio del codificador; 8 para mosaiks.</translation>
    </message>
    <message>
        <source>Side of a tile, the window that the encoder sees at once. Default: the encoder&apos;s own.</source>
        <translation>Lado de una tesela, la ventana que el codificador ve de una vez. Predeterminado: el propio del codificador.</translation>
    </message>
    <message>
        <source>Side of the ground of a point</source>
        <translation>Lado del terreno de un punto</translation>
    </message>
    <message>
        <source>Side of the ground of a point (metres)</source>
        <translation>Lado del terreno de un punto (metros)</translation>
    </message>
    <message>
        <source>Side of the ground of a point is in metres.</source>
        <translation>El lado del terreno de un punto está en metros.</translation>
    </message>
    <message>
        <source>Side of the ground that one vector stands for</source>
        <translation>Lado del terreno que representa un vector</translation>
    </message>
    <message>
        <source>Side of the square of ground that one vector stands for.</source>
        <translation>Lado del cuadrado de terreno que representa un vector.</translation>
    </message>
    <message>
        <source>Side of the square that a point stands for, where points lie on no lattice. Default: the usual distance to the next point.</source>
        <translation>Lado del cuadrado que representa un punto, cuando los puntos no están en ninguna retícula. Predeterminado: la distancia habitual al punto más cercano.</translation>
    </message>
    <message>
        <source>Sides of the ground that a vector stands for. Default: 8, 16 and 32, as far as the encoder allows.</source>
        <translation>Lados del terreno que representa un vector. Predeterminado: 8, 16 y 32, en lo que permita el codificador.</translation>
    </message>
    <message>
        <source>Sides of tiles. Default: each encoder&apos;s own.</source>
        <translation>Lados de las teselas. Predeterminado: lo propio de cada codificador.</translation>
    </message>
    <message>
        <source>SigLIP 2 base, knows words</source>
        <translation>SigLIP 2 base, conoce palabras</translation>
    </message>
    <message>
        <source>SigLIP base trained on ten million remote-sensing pictures and captions: finds what words say. One vector for 256 x 256 pixels of red, green and blue.</source>
        <translation>SigLIP base entrenado con diez millones de imágenes de teledetección y sus leyendas: encuentra lo que dicen las palabras. Un vector para 256 x 256 píxeles de rojo, verde y azul.</translation>
    </message>
    <message>
        <source>Silhouette, k = 8</source>
        <translation>Silueta, k = 8</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Similares</translation>
    </message>
    <message>
        <source>Similar colours = similar ground; colours have no fixed meaning</source>
        <translation>Colores similares = terreno similar; los colores no tienen un significado fijo</translation>
    </message>
    <message>
        <source>Similarity map</source>
        <translation>Mapa de similitud</translation>
    </message>
    <message>
        <source>Six bands of Harmonized Landsat Sentinel-2 (blue, green, red, near infrared, two of shortwave infrared) of one date; one vector (the class token) for 224 x 224 pixels.</source>
        <translation>Seis bandas de Harmonized Landsat Sentinel-2 (azul, verde, rojo, infrarrojo cercano, dos de infrarrojo de onda corta) de una fecha; un vector (el token de clase) para 224 x 224 píxeles.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Sizes are in pixels of the resolution that is used. The dataset and the layer are in longitude and latitude, because scenes may have any CRS.</source>
        <translation>Los tamaños están en píxeles de la resolución utilizada. El conjunto de datos y la capa están en longitud y latitud, porque las escenas pueden tener cualquier SRC.</translation>
    </message>
    <message>
        <source>Sizes on the ground in the STAC item are in metres.</source>
        <translation>Los tamaños sobre el terreno del elemento STAC están en metros.</translation>
    </message>
    <message>
        <source>Small polygons</source>
        <translation>Polígonos pequeños</translation>
    </message>
    <message>
        <source>Smaller numbers</source>
        <translation>Números más compactos</translation>
    </message>
    <message>
        <source>Smallest change</source>
        <translation>Cambio mínimo</translation>
    </message>
    <message>
        <source>Smallest change (patches)</source>
        <translation>Cambio mínimo (parches)</translation>
    </message>
    <message>
        <source>Squares that the labelled ground is cut into. What is tested never lies in a block, nor within the gap of a place, that something was learned from: neighbours look alike only because they are neighbours.</source>
        <translation>Cuadrados en los que se corta el terreno etiquetado. Lo que se prueba nunca está en un bloque del que se aprendió, ni a menos de la separación de un lugar así: los vecinos se parecen solo por ser vecinos.</translation>
    </message>
    <message>
        <source>Squeeze</source>
        <translation>Compresión</translation>
    </message>
    <message>
        <source>Stability, k = 8</source>
        <translation>Estabilidad, k = 8</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Statistics of the layer&apos;s sensor</source>
        <translation>Estadísticas del sensor de la capa</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Stopped. What was fetched is kept: Get goes on there.</source>
        <translation>Detenido. Lo descargado se conserva: Obtener sigue desde ahí.</translation>
    </message>
    <message>
        <source>Stops; what was fetched is kept for the next time</source>
        <translation>Se detiene; lo descargado se conserva para la próxima vez</translation>
    </message>
    <message>
        <source>Subtract from each vector the mean of all that lay at the same place in their tiles; auto does so where the place explains more of the vectors&apos; variance than it should, and tells how much.</source>
        <translation>Restar de cada vector la media de todos los que estaban en el mismo lugar de sus teselas; auto lo hace si el lugar explica más varianza de los vectores de la que debería, e indica cuánta.</translation>
    </message>
    <message>
        <source>Subtract from pixels</source>
        <translation>Restar de los píxeles</translation>
    </message>
    <message>
        <source>Subtracted from all pixels before anything else. Default: 1000 where Sentinel-2&apos;s metadata and pixels call for it, else 0.</source>
        <translation>Se resta de todos los píxeles antes que nada. Predeterminado: 1000 si los metadatos y los píxeles de Sentinel-2 lo requieren; si no, 0.</translation>
    </message>
    <message>
        <source>Such as Apache-2.0; not known</source>
        <translation>Como Apache-2.0; desconocida</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>Sugerir</translation>
    </message>
    <message>
        <source>Suggest a number of clusters</source>
        <translation>Sugerir un número de agrupamientos</translation>
    </message>
    <message>
        <source>Sweep (sweep.json)</source>
        <translation>Barrido (sweep.json)</translation>
    </message>
    <message>
        <source>Sweep settings</source>
        <translation>Barrido de configuraciones</translation>
    </message>
    <message>
        <source>Sweep settings, in the Processing toolbox, compares encoders and patch sizes on this raster</source>
        <translation>«Barrido de configuraciones», en la caja de herramientas de Procesos, compara codificadores y tamaños de parche en este ráster</translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation>Deslizar</translation>
    </message>
    <message>
        <source>Switch the layer on to see them.</source>
        <translation>Active la capa para verlos.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>TOKENS is &apos;raw&apos;, but there is no folder to keep them in; give OUTPUT_SET as well</source>
        <translation>TOKENS es «raw», pero no hay carpeta en la que conservarlos; indique también OUTPUT_SET</translation>
    </message>
    <message>
        <source>TOKENS is &apos;raw&apos;, which gives no vectors of tiles for OUTPUT_TILES; leave that empty, or choose &apos;both&apos;</source>
        <translation>TOKENS es «raw», que no da vectores de teselas para OUTPUT_TILES; déjelo vacío o elija «both»</translation>
    </message>
    <message>
        <source>TOKENS is &apos;{}&apos;, but there is no layer for them; give OUTPUT_TILES as well</source>
        <translation>TOKENS es «{}», pero no hay capa para ellos; indique también OUTPUT_TILES</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Table of areas</source>
        <translation>Tabla de áreas</translation>
    </message>
    <message>
        <source>Table of the changes</source>
        <translation>Tabla de los cambios</translation>
    </message>
    <message>
        <source>Table or embedding set</source>
        <translation>Tabla o conjunto de embeddings</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Take examples from selected patches, or from a layer of points or polygons</source>
        <translation>Tomar ejemplos de los parches seleccionados o de una capa de puntos o polígonos</translation>
    </message>
    <message>
        <source>Take labels from a layer with a field of classes, or from named clusters</source>
        <translation>Tomar etiquetas de una capa con un campo de clases o de agrupamientos con nombre</translation>
    </message>
    <message>
        <source>Temporary layer</source>
        <translation>Capa temporal</translation>
    </message>
    <message>
        <source>Temporary layers come back with this project on this computer only. Keep them in a GeoPackage to have them everywhere.</source>
        <translation>Las capas temporales vuelven con este proyecto solo en este equipo. Consérvelas en un GeoPackage para tenerlas en todas partes.</translation>
    </message>
    <message>
        <source>TensorRT was found; device tensorrt uses it</source>
        <translation>Se encontró TensorRT; el dispositivo tensorrt lo usa</translation>
    </message>
    <message>
        <source>TensorRT was not found: {problem}</source>
        <translation>No se encontró TensorRT: {problem}</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Terminal, for QGIS from Flatpak</source>
        <translation>Terminal, para QGIS de Flatpak</translation>
    </message>
    <message>
        <source>TerraPatch</source>
        <translation>TerraPatch</translation>
    </message>
    <message>
        <source>TerraPatch (image-encoder vectors of patches)</source>
        <translation>TerraPatch (vectores de parches con codificadores de imágenes)</translation>
    </message>
    <message>
        <source>TerraPatch finds no Python with the engine&apos;s packages. Open the TerraPatch panel of QGIS and click &apos;Set up the engine&apos;. </source>
        <translation>TerraPatch no encuentra ningún Python con los paquetes del motor. Abra el panel de TerraPatch en QGIS y haga clic en «Instalar el motor». </translation>
    </message>
    <message>
        <source>TerraPatch help</source>
        <translation>Ayuda de TerraPatch</translation>
    </message>
    <message>
        <source>TerraPatch reads rasters and runs encoders with a Python of its own; QGIS&apos;s stays as it is.</source>
        <translation>TerraPatch lee rásteres y ejecuta codificadores con un Python propio; el de QGIS queda como está.</translation>
    </message>
    <message>
        <source>TerraPatch&apos;s engine for {title}, Python {python}, {variant}.

On the computer without a network, install the TerraPatch plugin from its zip in QGIS. Then click &apos;Other ways&apos;, &apos;Install from a folder…&apos; in the TerraPatch panel and choose this folder, or run {script} in this folder.

Both need a Python {python} there; QGIS&apos;s own will do where it has that version.
</source>
        <translation>El motor de TerraPatch para {title}, Python {python}, {variant}.

En el equipo sin red, instale el complemento TerraPatch desde su archivo ZIP en QGIS. Después pulse «Otras formas», «Instalar desde una carpeta…» en el panel de TerraPatch y elija esta carpeta, o ejecute {script} en esta carpeta.

Para ambas cosas hace falta allí un Python {python}; el de QGIS sirve si es de esa versión.
</translation>
    </message>
    <message>
        <source>TerraPatch&apos;s engine is {not_available}: ONNX Runtime, rasterio or pyogrio has no packages for it. Name the Python of an environment that has them in the settings.</source>
        <translation>El motor de TerraPatch es {not_available}: ONNX Runtime, rasterio o pyogrio no tiene paquetes para él. Indique en la configuración el Python de un entorno que los tenga.</translation>
    </message>
    <message>
        <source>TerraPatch&apos;s own environment</source>
        <translation>entorno propio de TerraPatch</translation>
    </message>
    <message>
        <source>TerraPatch: find ground that looks alike</source>
        <translation>TerraPatch: buscar terreno parecido</translation>
    </message>
    <message>
        <source>Testing TerraPatch&apos;s engine</source>
        <translation>Probando el motor de TerraPatch</translation>
    </message>
    <message>
        <source>Testing the engine</source>
        <translation>Probando el motor</translation>
    </message>
    <message>
        <source>Testing the engine…</source>
        <translation>Probando el motor…</translation>
    </message>
    <message>
        <source>Tests the engine, and copies a text to paste into a bug report</source>
        <translation>Prueba el motor y copia un texto para pegarlo en un informe de error</translation>
    </message>
    <message>
        <source>That all vectors take.</source>
        <translation>Que ocupan todos los vectores.</translation>
    </message>
    <message>
        <source>That is an example already.</source>
        <translation>Ese ya es un ejemplo.</translation>
    </message>
    <message>
        <source>That making the vectors took on this machine, MOSAIKS&apos; fit included.</source>
        <translation>Que tardó el cálculo de los vectores en este equipo, incluido el ajuste de MOSAIKS.</translation>
    </message>
    <message>
        <source>The Python of an environment with the engine&apos;s packages; empty lets TerraPatch look for one</source>
        <translation>El Python de un entorno con los paquetes del motor; vacío, TerraPatch busca uno</translation>
    </message>
    <message>
        <source>The address {url} is not https; TerraPatch fetches encoders over https alone.</source>
        <translation>La dirección {url} no es https; TerraPatch descarga codificadores solo por https.</translation>
    </message>
    <message>
        <source>The algorithm {} is not there; switch Processing on.</source>
        <translation>El algoritmo {} no está disponible; active Procesos.</translation>
    </message>
    <message>
        <source>The algorithms of TerraPatch could not be added, most likely because a second copy of TerraPatch is loaded. Remove one copy in the plugin manager.</source>
        <translation>No se pudieron añadir los algoritmos de TerraPatch, seguramente porque hay una segunda copia de TerraPatch cargada. Elimine una copia en el administrador de complementos.</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>La respuesta</translation>
    </message>
    <message>
        <source>The area cannot be transformed to the CRS of &apos;{}&apos;; choose a smaller area.</source>
        <translation>El área no se puede transformar al SRC de «{}»; elija un área menor.</translation>
    </message>
    <message>
        <source>The band of the layer that the encoder takes for {}</source>
        <translation>La banda de la capa que el codificador toma como {}</translation>
    </message>
    <message>
        <source>The baseline: mean and deviation of every band in the patch. An encoder has to beat it to be worth its time.</source>
        <translation>La referencia: media y desviación de cada banda en el parche. Un codificador tiene que superarla para que valga su tiempo.</translation>
    </message>
    <message>
        <source>The card and the model disagree</source>
        <translation>La ficha y el modelo no coinciden</translation>
    </message>
    <message>
        <source>The catalogue {file} cannot be read ({error}); install TerraPatch again.</source>
        <translation>No se puede leer el catálogo {file} ({error}); instale TerraPatch de nuevo.</translation>
    </message>
    <message>
        <source>The changes</source>
        <translation>Los cambios</translation>
    </message>
    <message>
        <source>The chosen Python cannot run the engine</source>
        <translation>El Python elegido no puede ejecutar el motor</translation>
    </message>
    <message>
        <source>The classes were made, but cannot be read ({}). Classify again.</source>
        <translation>Las clases se crearon, pero no se pueden leer ({}). Clasifique de nuevo.</translation>
    </message>
    <message>
        <source>The classification was ended, because other patches are in use now.</source>
        <translation>La clasificación se terminó porque ahora se usan otros parches.</translation>
    </message>
    <message>
        <source>The cluster of most of a change before, and after; patches count by how much they changed. Equal numbers: it changed within what the clusters tell apart; more clusters tell more.</source>
        <translation>El agrupamiento de la mayor parte de un cambio, antes y después; los parches cuentan según cuánto cambiaron. Números iguales: cambió dentro de lo que los agrupamientos distinguen; más agrupamientos distinguen más.</translation>
    </message>
    <message>
        <source>The clusters were made, but their layer is gone. Make them again.</source>
        <translation>Los agrupamientos se crearon, pero su capa ha desaparecido. Créelos de nuevo.</translation>
    </message>
    <message>
        <source>The connection to fetch {part_stem} ended after {done:,} of {whole:,} bytes; try again, it goes on there.</source>
        <translation>La conexión para descargar {part_stem} terminó tras {done:,} de {whole:,} bytes; inténtelo de nuevo, seguirá desde ahí.</translation>
    </message>
    <message>
        <source>The connection to {url} broke ({error}); try again, it goes on there.</source>
        <translation>La conexión con {url} se cortó ({error}); inténtelo de nuevo, seguirá desde ahí.</translation>
    </message>
    <message>
        <source>The content of {path}</source>
        <translation>El contenido de {path}</translation>
    </message>
    <message>
        <source>The coordinates of feature {number} of {path}</source>
        <translation>Las coordenadas del objeto {number} de {path}</translation>
    </message>
    <message>
        <source>The dataset is being searched; wait, or cancel it.</source>
        <translation>Se está buscando en el conjunto de datos; espere o cancele la búsqueda.</translation>
    </message>
    <message>
        <source>The dataset is whole, but has no layer: {}</source>
        <translation>El conjunto de datos está completo, pero no tiene capa: {}</translation>
    </message>
    <message>
        <source>The dataset was searched.</source>
        <translation>Se buscó en el conjunto de datos.</translation>
    </message>
    <message>
        <source>The dates were compared, but the result cannot be read ({}). Compare them again.</source>
        <translation>Las fechas se compararon, pero no se puede leer el resultado ({}). Compárelas de nuevo.</translation>
    </message>
    <message>
        <source>The diagnostics are on the clipboard: paste them into a bug report.</source>
        <translation>El diagnóstico está en el portapapeles: péguelo en un informe de error.</translation>
    </message>
    <message>
        <source>The disk of {engines_folder} has {free_gb:.1f} GB free, the setup needs {needed_gb:.1f} GB. Free some space, then try again.</source>
        <translation>El disco de {engines_folder} tiene {free_gb:.1f} GB libres y la instalación necesita {needed_gb:.1f} GB. Libere espacio y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The disk of {parent} has {free} free, and {part_stem} needs {needed}; make room, then try again.</source>
        <translation>El disco de {parent} tiene {free} libres y {part_stem} necesita {needed}; libere espacio y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The driver of {name} is {driver}; the graphics card needs driver {least_driver} or newer.</source>
        <translation>El controlador de {name} es el {driver}; la tarjeta gráfica necesita el controlador {least_driver} o posterior.</translation>
    </message>
    <message>
        <source>The encoder sees {} million pixels, overlaps of tiles included.</source>
        <translation>El codificador ve {} millones de píxeles, incluidas las superposiciones de las teselas.</translation>
    </message>
    <message>
        <source>The encoder that the dock and the algorithms offer first</source>
        <translation>El codificador que el panel y los algoritmos ofrecen primero</translation>
    </message>
    <message>
        <source>The encoder&apos;s card would replace {}, which is not a card of an encoder; choose another name for OUTPUT</source>
        <translation>La ficha del codificador sustituiría {}, que no es la ficha de un codificador; elija otro nombre para OUTPUT</translation>
    </message>
    <message>
        <source>The encoder&apos;s, as trained</source>
        <translation>La del codificador, como se entrenó</translation>
    </message>
    <message>
        <source>The encoder; its card, a JSON file of the same name, is written beside it.</source>
        <translation>El codificador; su ficha, un archivo JSON del mismo nombre, se escribe junto a él.</translation>
    </message>
    <message>
        <source>The engine</source>
        <translation>El motor</translation>
    </message>
    <message>
        <source>The engine cannot be started: {python} does not run ({error}). Choose another Python for it.</source>
        <translation>No se puede iniciar el motor: {python} no funciona ({error}). Elija otro Python para él.</translation>
    </message>
    <message>
        <source>The engine cannot open {path} ({driver}: {problem}), so the pixels of the layer &apos;{name}&apos; are copied for it.</source>
        <translation>El motor no puede abrir {path} ({driver}: {problem}), así que se copian para él los píxeles de la capa «{name}».</translation>
    </message>
    <message>
        <source>The engine did not greet within {hello_seconds:.0f} s, with {python}. Try again, or choose another Python for it.</source>
        <translation>El motor no respondió en {hello_seconds:.0f} s con {python}. Inténtelo de nuevo o elija otro Python para él.</translation>
    </message>
    <message>
        <source>The engine has said nothing for {seconds:.0f} s: it is at a long step, or it hangs. Cancel ends it.</source>
        <translation>El motor lleva {seconds:.0f} s sin decir nada: está en un paso largo o se ha bloqueado. Cancelar lo termina.</translation>
    </message>
    <message>
        <source>The engine has said nothing for {time} ({job}): it is at a long step, or it hangs. Wait, or end it.</source>
        <translation>El motor lleva {time} sin decir nada ({job}): está en un paso largo o se ha bloqueado. Espere o termínelo.</translation>
    </message>
    <message>
        <source>The engine has to be set up once</source>
        <translation>El motor debe instalarse una vez</translation>
    </message>
    <message>
        <source>The engine is being set up by another QGIS right now. Wait until that has ended, then check again.</source>
        <translation>Otro QGIS está instalando el motor en este momento. Espere a que termine y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>The engine is broken</source>
        <translation>El motor está dañado</translation>
    </message>
    <message>
        <source>The engine is broken. {problem} Open the TerraPatch panel of QGIS, which mends it by a click.</source>
        <translation>El motor está dañado. {problem} Abra el panel de TerraPatch en QGIS, que lo repara con un clic.</translation>
    </message>
    <message>
        <source>The engine is missing; see above how to set it up.</source>
        <translation>Falta el motor; vea arriba cómo instalarlo.</translation>
    </message>
    <message>
        <source>The engine needs a Python {versions} to be set up with, and none was found. Install one from python.org (not from the Microsoft Store) or with your system&apos;s packages, then check again.</source>
        <translation>Para instalar el motor se necesita un Python {versions} y no se encontró ninguno. Instale uno desde python.org (no desde Microsoft Store) o con los paquetes de su sistema, y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>The engine needs an update</source>
        <translation>El motor necesita una actualización</translation>
    </message>
    <message>
        <source>The engine of TerraPatch {version} speaks protocol {protocol}, this plugin needs protocol {protocol_version}. Restart QGIS, so that both are of the version that is installed.</source>
        <translation>El motor de TerraPatch {version} usa el protocolo {protocol} y este complemento necesita el protocolo {protocol_version}. Reinicie QGIS para que ambos sean de la versión instalada.</translation>
    </message>
    <message>
        <source>The engine was ended while it ran &apos;{job}&apos;, because TerraPatch was unloaded. {again}</source>
        <translation>Se terminó el motor mientras ejecutaba «{job}», porque se descargó TerraPatch. {again}</translation>
    </message>
    <message>
        <source>The engine was ended while it ran &apos;{job}&apos;, because it had said nothing for long. {again}</source>
        <translation>Se terminó el motor mientras ejecutaba «{job}», porque llevaba mucho tiempo sin decir nada. {again}</translation>
    </message>
    <message>
        <source>The engine&apos;s Python, from {origin}, is broken. {problem}</source>
        <translation>El Python del motor ({origin}) está dañado. {problem}</translation>
    </message>
    <message>
        <source>The engine&apos;s Python, from {value}, cannot be used: {text}. Name the Python of an environment that has the packages of {packages}, or leave it empty.</source>
        <translation>El Python del motor ({value}) no se puede usar: {text}. Indique el Python de un entorno que tenga los paquetes de {packages}, o déjelo vacío.</translation>
    </message>
    <message>
        <source>The engine&apos;s answer to &apos;{job}&apos; cannot be read: {problem}. Restart QGIS, so that the plugin and its engine are of one version, and run it again.</source>
        <translation>No se puede leer la respuesta del motor a «{job}»: {problem}. Reinicie QGIS para que el complemento y su motor sean de la misma versión y ejecútelo de nuevo.</translation>
    </message>
    <message>
        <source>The examples are by {example_encoder}, the patches of &apos;{table}&apos; by {table_encoder}, and vectors of different encoders do not compare: search a layer of the same encoder, or begin a new search.</source>
        <translation>Los ejemplos son de {example_encoder} y los parches de «{table}», de {table_encoder}, y los vectores de codificadores distintos no son comparables: busque en una capa del mismo codificador o empiece una nueva búsqueda.</translation>
    </message>
    <message>
        <source>The examples are put on the map as soon as there are patches: embed a raster.</source>
        <translation>Los ejemplos se colocan en el mapa en cuanto hay parches: calcule los embeddings de un ráster.</translation>
    </message>
    <message>
        <source>The examples cannot be written to {file} ({reason}); free some space there.</source>
        <translation>No se pueden escribir los ejemplos en {file} ({reason}); libere espacio ahí.</translation>
    </message>
    <message>
        <source>The examples cannot be written to {path} ({reason}): choose a folder that you may write to.</source>
        <translation>No se pueden escribir los ejemplos en {path} ({reason}): elija una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
        <source>The extent holds {width:,} × {height:,} pixels of {pixel_width:g} CRS units of the layer &apos;{name}&apos;, needs at most {most:,} to spare the service. Give a smaller extent or a coarser resolution.</source>
        <translation>La extensión abarca {width:,} × {height:,} píxeles de {pixel_width:g} unidades del SRC de la capa «{name}» y se admiten como máximo {most:,} para no sobrecargar el servicio. Indique una extensión menor o una resolución más gruesa.</translation>
    </message>
    <message>
        <source>The extent {extent} lies outside the layer &apos;{name}&apos;, which covers {whole}. Give the extent in the layer&apos;s CRS.</source>
        <translation>La extensión {extent} está fuera de la capa «{name}», que cubre {whole}. Indique la extensión en el SRC de la capa.</translation>
    </message>
    <message>
        <source>The features of {path}</source>
        <translation>Los objetos de {path}</translation>
    </message>
    <message>
        <source>The file has changed since its card was written; check what the form says, and save it anew.</source>
        <translation>El archivo ha cambiado desde que se escribió su ficha; compruebe lo que dice el formulario y guárdela de nuevo.</translation>
    </message>
    <message>
        <source>The file: .parquet, .tif, .gpkg or .npy; or a folder .zarr. Its STAC item is written beside it.</source>
        <translation>El archivo: .parquet, .tif, .gpkg o .npy; o una carpeta .zarr. Su elemento STAC se escribe junto a él.</translation>
    </message>
    <message>
        <source>The folder that Embed many rasters or terrapatch embed-many has made, or its dataset.json.</source>
        <translation>La carpeta que ha creado «Calcular embeddings de varios rásteres» o terrapatch embed-many, o su dataset.json.</translation>
    </message>
    <message>
        <source>The form has &apos;{}&apos; of the sweep.</source>
        <translation>El formulario tiene la configuración «{}» del barrido.</translation>
    </message>
    <message>
        <source>The grids differ, so that vectors of the later date are averaged over each earlier patch. Small changes get softer.</source>
        <translation>Las cuadrículas difieren, por lo que los vectores de la fecha posterior se promedian en cada parche anterior. Los cambios pequeños se suavizan.</translation>
    </message>
    <message>
        <source>The grids differ: patches are compared by overlap, which softens small changes.</source>
        <translation>Las cuadrículas difieren: los parches se comparan por superposición, lo que suaviza los cambios pequeños.</translation>
    </message>
    <message>
        <source>The ground around a patch fades into other ground. What share of the change that wholly other ground makes does this make? An encoder that sees much around says little of the patch itself.</source>
        <translation>El terreno alrededor de un parche se funde en otro. ¿Qué proporción del cambio que causa un terreno del todo distinto supone eso? Un codificador que ve mucho entorno dice poco del parche mismo.</translation>
    </message>
    <message>
        <source>The hits cannot be made into areas: raise the threshold, or show fewer.</source>
        <translation>No se pueden convertir las coincidencias en áreas: suba el umbral o muestre menos.</translation>
    </message>
    <message>
        <source>The hits cannot be written to {path} ({message}): choose another file.</source>
        <translation>No se pueden escribir las coincidencias en {path} ({message}): elija otro archivo.</translation>
    </message>
    <message>
        <source>The image encoder that turns patches into vectors</source>
        <translation>El codificador de imágenes que convierte los parches en vectores</translation>
    </message>
    <message>
        <source>The installer is in {}.</source>
        <translation>El instalador está en {}.</translation>
    </message>
    <message>
        <source>The labels cannot be written to {file} ({reason}); free some space there.</source>
        <translation>No se pueden escribir las etiquetas en {file} ({reason}); libere espacio ahí.</translation>
    </message>
    <message>
        <source>The labels lie too near each other to learn from some of them and test the others</source>
        <translation>Las etiquetas están demasiado cerca unas de otras para aprender de unas y probar las demás</translation>
    </message>
    <message>
        <source>The larger window of pixels that the encoder sees at once. It gives a vector for each patch in it.</source>
        <translation>La ventana de píxeles mayor que el codificador ve de una vez. Da un vector a cada parche que contiene.</translation>
    </message>
    <message>
        <source>The largest is {size}, from cluster {before} to cluster {after}.</source>
        <translation>El mayor es de {size}, del agrupamiento {before} al agrupamiento {after}.</translation>
    </message>
    <message>
        <source>The largest is {size}, within cluster {cluster}.</source>
        <translation>El mayor es de {size}, dentro del agrupamiento {cluster}.</translation>
    </message>
    <message>
        <source>The last run is on the clipboard, as Python. Processing &gt; History holds the earlier ones.</source>
        <translation>La última ejecución está en el portapapeles, como Python. Procesos &gt; Historial contiene las anteriores.</translation>
    </message>
    <message>
        <source>The layer &apos;{layer}&apos; cannot be read from {source}; repair its source in the layer&apos;s properties</source>
        <translation>No se puede leer la capa «{layer}» de {source}; repare su fuente en las propiedades de la capa</translation>
    </message>
    <message>
        <source>The layer &apos;{name}&apos; cannot be opened any more from {source}; check that it is still there, or repair the layer&apos;s source in its properties</source>
        <translation>Ya no se puede abrir la capa «{name}» de {source}; compruebe que sigue ahí o repare la fuente de la capa en sus propiedades</translation>
    </message>
    <message>
        <source>The layer &apos;{name}&apos; cannot be read at {window} ({problems}); check that its source is reachable</source>
        <translation>No se puede leer la capa «{name}» en {window} ({problems}); compruebe que su fuente es accesible</translation>
    </message>
    <message>
        <source>The layer &apos;{name}&apos; has no resolution of its own: its service draws it at any scale. Give a resolution in CRS units per pixel.</source>
        <translation>La capa «{name}» no tiene resolución propia: su servicio la dibuja a cualquier escala. Indique una resolución en unidades del SRC por píxel.</translation>
    </message>
    <message>
        <source>The layer &apos;{name}&apos; has no size of its own: it shows any part of the world at any scale. Give an extent, such as that of the map, and a resolution.</source>
        <translation>La capa «{name}» no tiene tamaño propio: muestra cualquier parte del mundo a cualquier escala. Indique una extensión, como la del mapa, y una resolución.</translation>
    </message>
    <message>
        <source>The layer &apos;{}&apos; has 0 features with a geometry, needs at least 1: draw some on the patches.</source>
        <translation>La capa «{}» tiene 0 objetos con geometría y necesita al menos 1: dibuje alguno sobre los parches.</translation>
    </message>
    <message>
        <source>The layer &apos;{}&apos; has 0 selected features with a geometry, needs at least 1: select some on the patches.</source>
        <translation>La capa «{}» tiene 0 objetos seleccionados con geometría y necesita al menos 1: seleccione alguno sobre los parches.</translation>
    </message>
    <message>
        <source>The layer does not say how to make them again: make a new one, and remove this.</source>
        <translation>La capa no dice cómo crearlos de nuevo: cree una nueva y elimine esta.</translation>
    </message>
    <message>
        <source>The layer gave no pixels for this extent: all are nodata or transparent. Check that the layer shows imagery there at this resolution, and that its service is reachable.</source>
        <translation>La capa no dio ningún píxel para esta extensión: todos son sin datos o transparentes. Compruebe que la capa muestra imágenes ahí con esta resolución y que su servicio es accesible.</translation>
    </message>
    <message>
        <source>The layer of these changes is gone: compare the dates again.</source>
        <translation>La capa de estos cambios ha desaparecido: compare las fechas de nuevo.</translation>
    </message>
    <message>
        <source>The layer&apos;s 2nd to 98th percentile becomes 0 to 1</source>
        <translation>Del percentil 2-98 de la capa a 0-1</translation>
    </message>
    <message>
        <source>The layer&apos;s own pixels</source>
        <translation>Los píxeles propios de la capa</translation>
    </message>
    <message>
        <source>The layers are in longitude and latitude, because scenes may have any CRS.</source>
        <translation>Las capas están en longitud y latitud, porque las escenas pueden tener cualquier SRC.</translation>
    </message>
    <message>
        <source>The licence forbids some uses, among them military ones; read it.</source>
        <translation>La licencia prohíbe algunos usos, entre ellos los militares; léala.</translation>
    </message>
    <message>
        <source>The log and classification.json give a confusion matrix, F1 of each class and intervals, from blocks of ground that nothing near was learned from; never the accuracy of the training places. Areas are given as mapped, and adjusted for the errors found (Olofsson et al. 2014): their bounds hold for places drawn at random.</source>
        <translation>El registro y classification.json dan una matriz de confusión, el F1 de cada clase e intervalos, a partir de bloques de terreno alejados de todo lo usado para aprender; nunca la exactitud de los lugares de entrenamiento. Las áreas se dan según el mapa y corregidas por los errores encontrados (Olofsson et al. 2014): sus límites son válidos para lugares elegidos al azar.</translation>
    </message>
    <message>
        <source>The logistic classifier needs examples of both kinds and has 0 negative ones: Shift+click a patch that does not look as wanted, or choose another method.</source>
        <translation>El clasificador logístico necesita ejemplos de ambos tipos y tiene 0 negativos: Mayús+clic en un parche que no se parezca a lo buscado, o elija otro método.</translation>
    </message>
    <message>
        <source>The mean is steady and blurs. gem keeps what stands out in a part of the block. stats keeps how varied the block is. Sweep settings tells which serves your scene (mean2, gem2, stats2).</source>
        <translation>La media es estable y difumina. gem conserva lo que destaca en una parte del bloque. stats conserva cuánto varía el bloque. «Barrido de configuraciones» dice cuál sirve para su escena (mean2, gem2, stats2).</translation>
    </message>
    <message>
        <source>The model cannot be read; classify once more, and save it then.</source>
        <translation>No se puede leer el modelo; clasifique otra vez y guárdelo entonces.</translation>
    </message>
    <message>
        <source>The model that turns pixels into vectors.</source>
        <translation>El modelo que convierte píxeles en vectores.</translation>
    </message>
    <message>
        <source>The model was tested where it was made, not on this scene: look at the map before you use it.</source>
        <translation>El modelo se probó donde se creó, no en esta escena: mire el mapa antes de usarlo.</translation>
    </message>
    <message>
        <source>The name has no letters or digits; give the encoder a name.</source>
        <translation>El nombre no tiene letras ni dígitos; dé un nombre al codificador.</translation>
    </message>
    <message>
        <source>The name is &apos;{}&apos;, needs letters or digits; name the encoder.</source>
        <translation>El nombre es «{}» y debe tener letras o dígitos; dé un nombre al codificador.</translation>
    </message>
    <message>
        <source>The number at the left is its key; double-click to change the name</source>
        <translation>El número de la izquierda es su tecla; doble clic para cambiar el nombre</translation>
    </message>
    <message>
        <source>The packages are installed, but the self-test failed. {problem} Set the engine up again; if that does not help, copy the diagnostics into a bug report.</source>
        <translation>Los paquetes están instalados, pero la autocomprobación falló. {problem} Instale el motor de nuevo; si eso no ayuda, copie el diagnóstico en un informe de error.</translation>
    </message>
    <message>
        <source>The packages cannot be downloaded. Check the network, QGIS&apos;s proxy and certificates (Settings &gt; Options), then try again.</source>
        <translation>No se pueden descargar los paquetes. Compruebe la red, el proxy y los certificados de QGIS (Configuración &gt; Opciones) y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The packages cannot be installed from the folder. Save the installer again on a computer with a network.</source>
        <translation>No se pueden instalar los paquetes desde la carpeta. Guarde de nuevo el instalador en un equipo con red.</translation>
    </message>
    <message>
        <source>The packages cannot be installed from the package index. Check the network, QGIS&apos;s proxy and certificates (Settings &gt; Options), then try again. Without a network: Other ways &gt; Install from a folder…</source>
        <translation>No se pueden instalar los paquetes desde el índice de paquetes. Compruebe la red, el proxy y los certificados de QGIS (Configuración &gt; Opciones) y vuelva a intentarlo. Sin red: Otras formas &gt; Instalar desde una carpeta…</translation>
    </message>
    <message>
        <source>The patch under a point, or under a point within a line or polygon, of the newest scene that has one there. The layer may have any CRS.</source>
        <translation>El parche bajo un punto, o bajo un punto dentro de una línea o polígono, de la escena más reciente que tenga uno allí. La capa puede tener cualquier SRC.</translation>
    </message>
    <message>
        <source>The patches found and the examples, with label, status, score, rank (1 is best), area_ha, patches, patch, encoder and date.</source>
        <translation>Los parches encontrados y los ejemplos, con label, status, score, rank (1 es el mejor), area_ha, patches, patch, encoder y date.</translation>
    </message>
    <message>
        <source>The patches found, with label, status, score, rank (1 is best), scene, date and patch.</source>
        <translation>Los parches encontrados, con label, status, score, rank (1 es el mejor), scene, date y patch.</translation>
    </message>
    <message>
        <source>The patches here are of a dataset of many scenes: search those of all scenes with these examples</source>
        <translation>Estos parches son de un conjunto de datos de muchas escenas: buscar en los de todas las escenas con estos ejemplos</translation>
    </message>
    <message>
        <source>The patches in use</source>
        <translation>Los parches en uso</translation>
    </message>
    <message>
        <source>The patches of &apos;{name}&apos; cannot be read ({error}); run Embed raster again.</source>
        <translation>No se pueden leer los parches de «{name}» ({error}); ejecute de nuevo «Calcular embeddings de un ráster».</translation>
    </message>
    <message>
        <source>The patches of &apos;{name}&apos; were in a temporary layer and cannot be brought back: {reason}.</source>
        <translation>Los parches de «{name}» estaban en una capa temporal y no se pueden recuperar: {reason}.</translation>
    </message>
    <message>
        <source>The patches of &apos;{table}&apos; do not lie on one grid, as those of merged or reprojected layers do not, so there is no similarity map of them: use a layer as Embed raster wrote it.</source>
        <translation>Los parches de «{table}» no están en una misma cuadrícula, como ocurre en las capas combinadas o reproyectadas, así que no hay mapa de similitud: use una capa tal como la escribió «Calcular embeddings de un ráster».</translation>
    </message>
    <message>
        <source>The patches of all scenes of a dataset that look most like your examples.</source>
        <translation>Los parches de todas las escenas de un conjunto de datos que más se parecen a sus ejemplos.</translation>
    </message>
    <message>
        <source>The patches of all scenes, or those of an extent, come as one layer that Cluster patches and Find similar take. Find similar in a dataset searches the patches of all scenes without that layer.</source>
        <translation>Los parches de todas las escenas, o los de una extensión, se obtienen como una capa que admiten «Agrupar parches» y «Buscar similares». «Buscar similares en un conjunto de datos» busca en los parches de todas las escenas sin esa capa.</translation>
    </message>
    <message>
        <source>The patches of the trial cannot be opened.</source>
        <translation>No se pueden abrir los parches de la prueba.</translation>
    </message>
    <message>
        <source>The patches of this result are not in the project; add their layer, and try again.</source>
        <translation>Los parches de este resultado no están en el proyecto; añada su capa y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The patches that are clustered and searched: a layer that Embed made</source>
        <translation>Los parches que se agrupan y en los que se busca: una capa hecha en «Calcular»</translation>
    </message>
    <message>
        <source>The patches that look most like your examples.</source>
        <translation>Los parches que más se parecen a sus ejemplos.</translation>
    </message>
    <message>
        <source>The patches were made, but their layer is gone; try again.</source>
        <translation>Los parches se crearon, pero su capa ha desaparecido; vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The patches were written to {}, but cannot be opened.</source>
        <translation>Los parches se escribieron en {}, pero no se pueden abrir.</translation>
    </message>
    <message>
        <source>The pixels of the layer &apos;{name}&apos; are complex numbers or of a type that QGIS does not know, needs real numbers; convert it first</source>
        <translation>Los píxeles de la capa «{name}» son números complejos o de un tipo que QGIS no conoce y deben ser números reales; conviértala antes</translation>
    </message>
    <message>
        <source>The pixels of the layer cannot be written ({reason}); free some space in the temporary folder</source>
        <translation>No se pueden escribir los píxeles de la capa ({reason}); libere espacio en la carpeta temporal</translation>
    </message>
    <message>
        <source>The place cannot be transformed from {crs} to the CRS of &apos;{table}&apos;, {table_crs}: pick closer to the patches.</source>
        <translation>El lugar no se puede transformar de {crs} al SRC de «{table}», {table_crs}: señale más cerca de los parches.</translation>
    </message>
    <message>
        <source>The place cannot be transformed from {crs} to {other}: pick closer to the patches.</source>
        <translation>El lugar no se puede transformar de {crs} a {other}: señale más cerca de los parches.</translation>
    </message>
    <message>
        <source>The project has no temporary results: all are in files.</source>
        <translation>El proyecto no tiene resultados temporales: todos están en archivos.</translation>
    </message>
    <message>
        <source>The raster that gets vectors; follows the layer that is active in QGIS</source>
        <translation>El ráster que recibe los vectores; sigue a la capa activa en QGIS</translation>
    </message>
    <message>
        <source>The regions of &apos;{}&apos; cannot be brought back; make the clusters again.</source>
        <translation>No se pueden recuperar las regiones de «{}»; cree los agrupamientos de nuevo.</translation>
    </message>
    <message>
        <source>The repository was tagged OpenRAIL at this revision and is Apache-2.0 now.</source>
        <translation>El repositorio estaba marcado como OpenRAIL en esta revisión y ahora es Apache-2.0.</translation>
    </message>
    <message>
        <source>The run failed; see the log panel for details.</source>
        <translation>La ejecución falló; vea los detalles en el panel de registro.</translation>
    </message>
    <message>
        <source>The run was canceled.</source>
        <translation>Se canceló la ejecución.</translation>
    </message>
    <message>
        <source>The same as in the training: where it is wrong, vectors say little</source>
        <translation>El mismo que en el entrenamiento: si es incorrecto, los vectores dicen poco</translation>
    </message>
    <message>
        <source>The same of the vectors that are kept: centred where that was needed.</source>
        <translation>Lo mismo de los vectores que se conservan: centrados donde hizo falta.</translation>
    </message>
    <message>
        <source>The same over the whole ranking, not the first ten only.</source>
        <translation>Lo mismo en toda la clasificación, no solo en las diez primeras.</translation>
    </message>
    <message>
        <source>The same patches with the shorter vectors.</source>
        <translation>Los mismos parches con los vectores más cortos.</translation>
    </message>
    <message>
        <source>The same seed on the same raster gives the same encoder.</source>
        <translation>La misma semilla con el mismo ráster da el mismo codificador.</translation>
    </message>
    <message>
        <source>The sample scene {} cannot be opened; install TerraPatch again.</source>
        <translation>No se puede abrir la escena de ejemplo {}; instale TerraPatch de nuevo.</translation>
    </message>
    <message>
        <source>The scenes of a dataset, and the patches of some ground as a layer.</source>
        <translation>Las escenas de un conjunto de datos y, como capa, los parches de una parte del terreno.</translation>
    </message>
    <message>
        <source>The searches of this project, each with its examples, threshold and layers</source>
        <translation>Las búsquedas de este proyecto, cada una con sus ejemplos, su umbral y sus capas</translation>
    </message>
    <message>
        <source>The self-test did not end within {seconds:.0f} s.</source>
        <translation>La autocomprobación no terminó en {seconds:.0f} s.</translation>
    </message>
    <message>
        <source>The server of {url} does not say how large it is; it was not fetched.</source>
        <translation>El servidor de {url} no dice cuánto ocupa; no se descargó.</translation>
    </message>
    <message>
        <source>The server of {url} states no SHA-256, and the catalogue has none, so that the file could not be checked; it was not fetched.</source>
        <translation>El servidor de {url} no declara ningún SHA-256 y el catálogo no lo tiene, de modo que no se podía comprobar el archivo; no se descargó.</translation>
    </message>
    <message>
        <source>The setup was cancelled.</source>
        <translation>Se canceló la instalación.</translation>
    </message>
    <message>
        <source>The share that is named right, class by class, then averaged: rare classes count as much.</source>
        <translation>La proporción que se nombra bien, clase por clase, y luego promediada: las clases raras cuentan lo mismo.</translation>
    </message>
    <message>
        <source>The similarity map cannot be written to {path}: free some space there, or choose another cache folder.</source>
        <translation>No se puede escribir el mapa de similitud en {path}: libere espacio ahí o elija otra carpeta de caché.</translation>
    </message>
    <message>
        <source>The simplest classifier of vectors: a weighted sum for each class.</source>
        <translation>El clasificador de vectores más simple: una suma ponderada por clase.</translation>
    </message>
    <message>
        <source>The square of ground that one vector stands for.</source>
        <translation>El cuadrado de terreno que representa un vector.</translation>
    </message>
    <message>
        <source>The sweep had no labels: it advises none of these.</source>
        <translation>El barrido no tenía etiquetas: no recomienda ninguna de estas.</translation>
    </message>
    <message>
        <source>The table is saved in {}.</source>
        <translation>La tabla se ha guardado en {}.</translation>
    </message>
    <message>
        <source>The term {longest!r}… has {longest_count} letters, at most {longest_term} can be; shorten it.</source>
        <translation>El término {longest!r}… tiene {longest_count} letras y el máximo es {longest_term}; acórtelo.</translation>
    </message>
    <message>
        <source>The vectors were made by a file with SHA-256 {wanted}…, the encoder {card_id} in {file} has {found}…; give the file that made them with --encoder.</source>
        <translation>Los vectores los hizo un archivo con SHA-256 {wanted}… y el codificador {card_id} de {file} tiene {found}…; indique con --encoder el archivo que los hizo.</translation>
    </message>
    <message>
        <source>The {shown} largest of {count:,}; all are in {file}.</source>
        <translation>Los {shown} mayores de {count:,}; todos están en {file}.</translation>
    </message>
    <message>
        <source>There are negative examples only ({count}), and a search needs at least 1 positive one: click a patch that looks as wanted.</source>
        <translation>Solo hay ejemplos negativos ({count}) y una búsqueda necesita al menos 1 positivo: haga clic en un parche que se parezca a lo buscado.</translation>
    </message>
    <message>
        <source>There are no examples yet: click a patch that looks as wanted.</source>
        <translation>Aún no hay ejemplos: haga clic en un parche que se parezca a lo buscado.</translation>
    </message>
    <message>
        <source>There are no patches for these examples: embed a raster first.</source>
        <translation>No hay parches para estos ejemplos: calcule antes los embeddings de un ráster.</translation>
    </message>
    <message>
        <source>There are no patches for these labels: embed a raster first.</source>
        <translation>No hay parches para estas etiquetas: calcule antes los embeddings de un ráster.</translation>
    </message>
    <message>
        <source>There are no patches in this project yet. Embed a raster first; it takes seconds.</source>
        <translation>Aún no hay parches en este proyecto. Calcule antes los embeddings de un ráster; tarda segundos.</translation>
    </message>
    <message>
        <source>There are no patches to label here: they do not lie on one grid, or none are embedded.</source>
        <translation>Aquí no hay parches que etiquetar: no están en una misma cuadrícula o no se ha calculado ninguno.</translation>
    </message>
    <message>
        <source>There are no patches to pick: embed a raster first.</source>
        <translation>No hay parches que señalar: calcule antes los embeddings de un ráster.</translation>
    </message>
    <message>
        <source>There are no patches yet: embed a raster first, or choose a layer of patches</source>
        <translation>Aún no hay parches: calcule antes los embeddings de un ráster o elija una capa de parches</translation>
    </message>
    <message>
        <source>There can be at most {} classes; remove one that you do not need.</source>
        <translation>Puede haber {} clases como máximo; elimine una que no necesite.</translation>
    </message>
    <message>
        <source>There is an encoder &apos;{}&apos; already. Replace it with this one?</source>
        <translation>Ya hay un codificador «{}». ¿Sustituirlo por este?</translation>
    </message>
    <message>
        <source>There is no engine that works.</source>
        <translation>No hay ningún motor que funcione.</translation>
    </message>
    <message>
        <source>There is no map to try it on.</source>
        <translation>No hay ningún mapa en el que probarlo.</translation>
    </message>
    <message>
        <source>There is no patch there: label inside the patches of the layer in use.</source>
        <translation>Ahí no hay ningún parche: etiquete dentro de los parches de la capa en uso.</translation>
    </message>
    <message>
        <source>There is no patch there: pick inside the patches of the layer in use.</source>
        <translation>Ahí no hay ningún parche: señale dentro de los parches de la capa en uso.</translation>
    </message>
    <message>
        <source>There is no polygon layer in the project; add one, or choose another area.</source>
        <translation>No hay ninguna capa de polígonos en el proyecto; añada una o elija otra área.</translation>
    </message>
    <message>
        <source>This could not be checked: {}</source>
        <translation>Esto no se pudo comprobar: {}</translation>
    </message>
    <message>
        <source>This downloads {tiles} tiles from the service of &apos;{layer}&apos;. Check that its terms allow that. A coarser zoom needs a quarter as many. Go on?</source>
        <translation>Esto descarga {tiles} teselas del servicio de «{layer}». Compruebe que sus condiciones lo permiten. Con un nivel de zoom menor basta la cuarta parte. ¿Continuar?</translation>
    </message>
    <message>
        <source>This processor lacks an instruction that a library uses: choose another Python for the engine.</source>
        <translation>A este procesador le falta una instrucción que usa una biblioteca: elija otro Python para el motor.</translation>
    </message>
    <message>
        <source>This version of TerraPatch needs other packages.</source>
        <translation>Esta versión de TerraPatch necesita otros paquetes.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>Threshold (deviations)</source>
        <translation>Umbral (desviaciones)</translation>
    </message>
    <message>
        <source>Threshold: patches with a lower score are not hits</source>
        <translation>Umbral: los parches con una puntuación menor no son coincidencias</translation>
    </message>
    <message>
        <source>Tick at least one band.</source>
        <translation>Marque al menos una banda.</translation>
    </message>
    <message>
        <source>Tick the layers of two dates or more.</source>
        <translation>Marque las capas de dos o más fechas.</translation>
    </message>
    <message>
        <source>Tick the layers of two dates or more; drag those that stand in the wrong place</source>
        <translation>Marque las capas de dos fechas o más; arrastre las que estén en el lugar equivocado</translation>
    </message>
    <message>
        <source>Tick the patches of two dates or more, by one encoder. What changed everywhere, such as season and light, is taken out; what still differs is listed, and outlined on the map.</source>
        <translation>Marque los parches de dos o más fechas, de un mismo codificador. Lo que cambió en todas partes, como la estación y la luz, se elimina; lo que aún difiere se muestra en una lista y se perfila en el mapa.</translation>
    </message>
    <message>
        <source>Tile size</source>
        <translation>Tamaño de tesela</translation>
    </message>
    <message>
        <source>Tile size (pixels)</source>
        <translation>Tamaño de tesela (píxeles)</translation>
    </message>
    <message>
        <source>Tile size, overlap and patch size are in pixels of the resolution that is used. A patch of 8 pixels of Landsat (30 m) is 240 m wide. Resolution is in units of the layer&apos;s CRS per pixel: metres, or degrees.</source>
        <translation>El tamaño de tesela, la superposición y el tamaño de parche están en píxeles de la resolución utilizada. Un parche de 8 píxeles de Landsat (30 m) mide 240 m de ancho. La resolución está en unidades del SRC de la capa por píxel: metros o grados.</translation>
    </message>
    <message>
        <source>Tile sizes</source>
        <translation>Tamaños de tesela</translation>
    </message>
    <message>
        <source>Tile sizes (pixels)</source>
        <translation>Tamaños de tesela (píxeles)</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Teselas</translation>
    </message>
    <message>
        <source>Tiles at once</source>
        <translation>Teselas a la vez</translation>
    </message>
    <message>
        <source>Tiles of the service read: {done} of {tiles}</source>
        <translation>Teselas del servicio leídas: {done} de {tiles}</translation>
    </message>
    <message>
        <source>Tiles read from the service: {tiles}, at {size} CRS units per pixel.</source>
        <translation>Teselas leídas del servicio: {tiles}, a {size} unidades del SRC por píxel.</translation>
    </message>
    <message>
        <source>Tiles that the encoder takes at once; fewer need less memory. Default: by the device and the encoder.</source>
        <translation>Teselas que el codificador procesa a la vez; con menos se necesita menos memoria. Predeterminado: según el dispositivo y el codificador.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>To cluster</source>
        <translation>Al agrupamiento</translation>
    </message>
    <message>
        <source>Towards positives, away from negatives</source>
        <translation>Hacia los positivos, lejos de los negativos</translation>
    </message>
    <message>
        <source>Trial of {}</source>
        <translation>Prueba de {}</translation>
    </message>
    <message>
        <source>Try 2 to 15 clusters on a sample, and propose a useful number; yours stays until you click</source>
        <translation>Probar de 2 a 15 agrupamientos con una muestra y proponer un número útil; el suyo se mantiene hasta que haga clic</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Try it on the current view</source>
        <translation>Probar en la vista actual</translation>
    </message>
    <message>
        <source>Try it on the sample scene</source>
        <translation>Probar en la escena de ejemplo</translation>
    </message>
    <message>
        <source>Trying 2 to 15 clusters …</source>
        <translation>Probando de 2 a 15 agrupamientos…</translation>
    </message>
    <message>
        <source>Two bands are called &apos;{}&apos;; give each a name of its own.</source>
        <translation>Hay dos bandas llamadas «{}»; dé a cada una un nombre propio.</translation>
    </message>
    <message>
        <source>Two lines for a terminal do the same; Check again finds what they made.</source>
        <translation>Dos líneas para una terminal hacen lo mismo; «Comprobar de nuevo» encuentra lo que han creado.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Deshacer (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>Units of the layer&apos;s CRS per pixel: metres, or degrees</source>
        <translation>Unidades del SRC de la capa por píxel: metros o grados</translation>
    </message>
    <message>
        <source>Unknown below a probability of</source>
        <translation>Desconocido por debajo de una probabilidad de</translation>
    </message>
    <message>
        <source>Unknown beyond usual distances</source>
        <translation>Desconocido más allá de distancias habituales</translation>
    </message>
    <message>
        <source>Update the engine</source>
        <translation>Actualizar el motor</translation>
    </message>
    <message>
        <source>Use MOSAIKS, which takes any bands</source>
        <translation>Usar MOSAIKS, que admite cualquier banda</translation>
    </message>
    <message>
        <source>Use a setting of a sweep…</source>
        <translation>Usar una configuración de un barrido…</translation>
    </message>
    <message>
        <source>Use an ONNX file that is not in the list; its card lies beside it</source>
        <translation>Usar un archivo ONNX que no está en la lista; su ficha está junto a él</translation>
    </message>
    <message>
        <source>Use band</source>
        <translation>Usar la banda</translation>
    </message>
    <message>
        <source>Use the graphics card</source>
        <translation>Usar la tarjeta gráfica</translation>
    </message>
    <message>
        <source>Use them</source>
        <translation>Usarlos</translation>
    </message>
    <message>
        <source>Use this setting</source>
        <translation>Usar esta configuración</translation>
    </message>
    <message>
        <source>Use {}</source>
        <translation>Usar {}</translation>
    </message>
    <message>
        <source>Vector</source>
        <translation>Vector</translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation>Vectores</translation>
    </message>
    <message>
        <source>Vectors after</source>
        <translation>Vectores después</translation>
    </message>
    <message>
        <source>Vectors are by {encoder}.</source>
        <translation>Los vectores son de {encoder}.</translation>
    </message>
    <message>
        <source>Vectors before</source>
        <translation>Vectores antes</translation>
    </message>
    <message>
        <source>Vectors for ground finer than the encoder&apos;s own patch, from tiles shifted by a part of a patch.</source>
        <translation>Vectores de un terreno más fino que el parche propio del codificador, a partir de teselas desplazadas una parte de un parche.</translation>
    </message>
    <message>
        <source>Vectors of patches, of whole tiles, or of both. raw: those of patches, and every token as the encoder gave it, before any averaging.</source>
        <translation>Vectores de parches, de teselas enteras o de ambos. raw: los de parches, y cada token tal como lo dio el codificador, antes de promediar.</translation>
    </message>
    <message>
        <source>Vectors of {name} were imported, and nothing here turns words into vectors of it; search by examples.</source>
        <translation>Los vectores de {name} se importaron, y nada aquí convierte palabras en vectores suyos; busque con ejemplos.</translation>
    </message>
    <message>
        <source>Vectors: {patches}, as {numbers}, {size} MB</source>
        <translation>Vectores: {patches}, como {numbers}, {size} MB</translation>
    </message>
    <message>
        <source>Vectors: {patches}, of {dim} numbers by {encoder}</source>
        <translation>Vectores: {patches}, de {dim} números de {encoder}</translation>
    </message>
    <message>
        <source>Verify embeddings</source>
        <translation>Verificar embeddings</translation>
    </message>
    <message>
        <source>ViT-B/14, trained on photographs without labels; a vector for every 14 x 14 pixels.</source>
        <translation>ViT-B/14, entrenado con fotografías sin etiquetas; un vector cada 14 x 14 píxeles.</translation>
    </message>
    <message>
        <source>ViT-L/16 trained on 493 million satellite images of 0.6 m; a vector for every 16 x 16 pixels of red, green and blue.</source>
        <translation>ViT-L/16 entrenado con 493 millones de imágenes de satélite de 0.6 m; un vector cada 16 x 16 píxeles de rojo, verde y azul.</translation>
    </message>
    <message>
        <source>WAVELENGTHS has numbers: {found}, needs {bands}; give one for each of BANDS</source>
        <translation>Números en WAVELENGTHS: {found}, se necesitan {bands}; indique uno para cada una de BANDS</translation>
    </message>
    <message>
        <source>WAVELENGTHS holds &apos;{}&apos;, needs micrometres above 0 and up to 30, such as 0.665,0.56,0.49; divide nanometres by 1000</source>
        <translation>WAVELENGTHS contiene «{}» y deben ser micrómetros mayores que 0 y hasta 30, como 0.665,0.56,0.49; divida los nanómetros por 1000</translation>
    </message>
    <message>
        <source>Wavelength</source>
        <translation>Longitud de onda</translation>
    </message>
    <message>
        <source>Wavelength (µm)</source>
        <translation>Longitud de onda (µm)</translation>
    </message>
    <message>
        <source>Wavelengths</source>
        <translation>Longitudes de onda</translation>
    </message>
    <message>
        <source>Wavelengths (µm)</source>
        <translation>Longitudes de onda (µm)</translation>
    </message>
    <message>
        <source>Ways to make one vector of a window of patches: their mean; a mean that large numbers rule; least, most, mean and deviation one after the other. The number behind is how many patches a side has.</source>
        <translation>Maneras de hacer un vector de una ventana de parches: su media; una media en la que mandan los números grandes; mínimo, máximo, media y desviación uno tras otro. El número que sigue es cuántos parches tiene un lado.</translation>
    </message>
    <message>
        <source>Ways to make vectors smaller, once they are made: fewer numbers, whole numbers of one byte, one bit each. The number behind pca says how many are left.</source>
        <translation>Maneras de reducir vectores ya hechos: menos números, enteros de un byte, un bit cada uno. El número tras pca dice cuántos quedan.</translation>
    </message>
    <message>
        <source>What a file of embeddings holds, what is right with it and what is not.</source>
        <translation>Qué contiene un archivo de embeddings, qué es correcto en él y qué no.</translation>
    </message>
    <message>
        <source>What a patch&apos;s difference is held against. all: those of all patches. alike: what became of the patches that looked most alike before, which leaves out what varies anyway, such as water, and what a whole kind of ground became, such as a crop that was harvested.</source>
        <translation>Con qué se compara la diferencia de un parche. all: con las de todos los parches. alike: con lo que llegaron a ser los parches que antes más se parecían, lo que deja fuera lo que varía de todos modos, como el agua, y lo que llegó a ser toda una clase de terreno, como un cultivo cosechado.</translation>
    </message>
    <message>
        <source>What a vector is: patch; tile, one for each whole tile; or of windows of patches: mean2 for the mean of 2 x 2, gem2 for the generalised mean, stats2 for least, most, mean and deviation. Default: by the preset.</source>
        <translation>Qué es un vector: patch; tile, uno por cada tesela entera; o de ventanas de parches: mean2 para la media de 2 x 2, gem2 para la media generalizada, stats2 para mínimo, máximo, media y desviación. Predeterminado: según el preajuste.</translation>
    </message>
    <message>
        <source>What became what</source>
        <translation>Qué se convirtió en qué</translation>
    </message>
    <message>
        <source>What changed between two dates or more, with season and light taken out.</source>
        <translation>Qué cambió entre dos o más fechas, sin contar la estación ni la luz.</translation>
    </message>
    <message>
        <source>What changed everywhere was taken out first; that is {turned:.0%} of how far the stable majority lay apart. The numbers compared hold {kept:.0%} of what varies in the vectors.</source>
        <translation>Primero se eliminó lo que cambió en todas partes; eso es el {turned:.0%} de lo que distaba la mayoría estable. Los números comparados contienen el {kept:.0%} de lo que varía en los vectores.</translation>
    </message>
    <message>
        <source>What changed: {dates}</source>
        <translation>Qué cambió: {dates}</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Qué ha cambiado</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>Qué se excluye</translation>
    </message>
    <message>
        <source>What is read</source>
        <translation>Qué se lee</translation>
    </message>
    <message>
        <source>What is tried where no list says: quick, two encoders at three sizes, in about a minute on a small scene; full, all installed encoders, five sizes, whole tiles, pooling and squeezing.</source>
        <translation>Qué se prueba si ninguna lista lo dice: quick, dos codificadores con tres tamaños, en alrededor de un minuto en una escena pequeña; full, todos los codificadores instalados, cinco tamaños, teselas enteras, agregación y compresión.</translation>
    </message>
    <message>
        <source>What made the vectors; only vectors of one encoder are compared. Default: as the source tells, else its name.</source>
        <translation>Qué hizo los vectores; solo se comparan vectores de un mismo codificador. Predeterminado: lo que indique la fuente; si no, su nombre.</translation>
    </message>
    <message>
        <source>What pip prints</source>
        <translation>Lo que escribe pip</translation>
    </message>
    <message>
        <source>What the hits should look like. Needed where TEXT says nothing.</source>
        <translation>A qué deben parecerse las coincidencias. Necesario si TEXT no dice nada.</translation>
    </message>
    <message>
        <source>What the hits should not look like.</source>
        <translation>A qué no deben parecerse las coincidencias.</translation>
    </message>
    <message>
        <source>What the project holds of panel &apos;{}&apos; cannot be used ({}).</source>
        <translation>No se puede usar lo que el proyecto contiene del panel «{}» ({}).</translation>
    </message>
    <message>
        <source>What there is for encoders to run on, and how fast they are there</source>
        <translation>Dónde pueden ejecutarse los codificadores y a qué velocidad</translation>
    </message>
    <message>
        <source>What transformers, a kind of encoder, call the vector of a patch. A class token is of a whole tile.</source>
        <translation>Así llaman los transformers, un tipo de codificador, al vector de un parche. Un token de clase es de una tesela entera.</translation>
    </message>
    <message>
        <source>What you are looking for in words, with examples or without. Terms stand between commas; what follows &apos;not&apos; is not wanted. English words do best with most encoders.</source>
        <translation>Lo que busca, en palabras, con ejemplos o sin ellos. Los términos se separan con comas; lo que sigue a «not» no se quiere. Con la mayoría de los codificadores funcionan mejor las palabras inglesas.</translation>
    </message>
    <message>
        <source>What you are looking for; hits and layers of this search have this name</source>
        <translation>Lo que busca; las coincidencias y las capas de esta búsqueda llevan este nombre</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Where a figure would lie in 95 of 100 cases if other blocks of the same kind of ground had been labelled. Two settings are told apart by the interval of their difference, place by place.</source>
        <translation>Dónde estaría una cifra en 95 de 100 casos si se hubieran etiquetado otros bloques del mismo tipo de terreno. Dos configuraciones se distinguen por el intervalo de su diferencia, lugar por lugar.</translation>
    </message>
    <message>
        <source>Where encoders run; auto takes the graphics card where there is one that works.</source>
        <translation>Dónde se ejecutan los codificadores; auto usa la tarjeta gráfica si hay una que funcione.</translation>
    </message>
    <message>
        <source>Where it is strong</source>
        <translation>Dónde es fuerte</translation>
    </message>
    <message>
        <source>Where scenes overlap. all: every scene keeps its patches. newest: a patch whose centre lies on a patch of a newer scene is passed over by similar, cluster and index.</source>
        <translation>Dónde se superponen escenas. all: cada escena conserva sus parches. newest: similar, cluster e index omiten un parche cuyo centro está sobre un parche de una escena más reciente.</translation>
    </message>
    <message>
        <source>Where the encoder runs; auto takes the graphics card where there is one that works. cuda:1 is the second card, cuda:0,1 takes both. tensorrt needs the libraries of TensorRT, and minutes to prepare an encoder.</source>
        <translation>Dónde se ejecuta el codificador; auto usa la tarjeta gráfica si hay una que funcione. cuda:1 es la segunda tarjeta, cuda:0,1 usa ambas. tensorrt necesita las bibliotecas de TensorRT, y minutos para preparar un codificador.</translation>
    </message>
    <message>
        <source>Where the imagery comes from, for encoders of any bands, such as Clay: gives wavelengths, and the statistics that pixels are scaled by. Default: guessed by names, colours and pixel size, and told.</source>
        <translation>De dónde proceden las imágenes, para codificadores de cualquier banda, como Clay: da las longitudes de onda y las estadísticas con las que se escalan los píxeles. Predeterminado: se deduce de nombres, colores y tamaño de píxel, y se indica.</translation>
    </message>
    <message>
        <source>Whether an encoder beats plain bands cannot be told from these labels either.</source>
        <translation>Estas etiquetas tampoco permiten decir si un codificador supera a las bandas simples.</translation>
    </message>
    <message>
        <source>Whether groups come back</source>
        <translation>Si los grupos vuelven a aparecer</translation>
    </message>
    <message>
        <source>Whether it matters where the grid lies: 1 if not.</source>
        <translation>Si importa dónde está la cuadrícula: 1 si no.</translation>
    </message>
    <message>
        <source>Whether this Python can run the engine</source>
        <translation>Si este Python puede ejecutar el motor</translation>
    </message>
    <message>
        <source>Which installed encoder runs. mosaiks works on any raster.</source>
        <translation>Qué codificador instalado se ejecuta. mosaiks funciona con cualquier ráster.</translation>
    </message>
    <message>
        <source>Which of the sensor&apos;s bands the chosen ones are, such as red,nir. Default: by their names.</source>
        <translation>Cuáles de las bandas del sensor son las elegidas, como red,nir. Predeterminado: según sus nombres.</translation>
    </message>
    <message>
        <source>Which part of the raster gets vectors</source>
        <translation>Qué parte del ráster recibe vectores</translation>
    </message>
    <message>
        <source>Which patches an example means</source>
        <translation>A qué parches se refiere un ejemplo</translation>
    </message>
    <message>
        <source>Which patches to search. Another scene or another date works, if the encoder is the same.</source>
        <translation>En qué parches buscar. Sirve otra escena u otra fecha, si el codificador es el mismo.</translation>
    </message>
    <message>
        <source>Which result is shown</source>
        <translation>Qué resultado se muestra</translation>
    </message>
    <message>
        <source>Whole layer</source>
        <translation>Toda la capa</translation>
    </message>
    <message>
        <source>Windows on Intel and AMD (x86-64)</source>
        <translation>Windows en Intel y AMD (x86-64)</translation>
    </message>
    <message>
        <source>With labelled points, lines or polygons, every setting is asked about the same places, on blocks of ground that nothing near was learned from. Where the intervals do not tell settings apart, no winner is named. Without labels the report says whether groups come back, whether tiles leave seams, and how much of a vector is its surroundings.</source>
        <translation>Con puntos, líneas o polígonos etiquetados, todas las configuraciones se evalúan en los mismos lugares, en bloques de terreno alejados de todo lo usado para aprender. Si los intervalos no permiten distinguir las configuraciones, no se nombra ninguna ganadora. Sin etiquetas, el informe dice si los grupos se repiten, si las teselas dejan costuras y cuánto de un vector es su entorno.</translation>
    </message>
    <message>
        <source>With places that changed in the way you look for, such as new houses, only changes like these are kept: those whose vectors changed in the same direction.</source>
        <translation>Con lugares que cambiaron del modo que usted busca, como casas nuevas, solo se conservan cambios como estos: aquellos cuyos vectores cambiaron en la misma dirección.</translation>
    </message>
    <message>
        <source>With rejected patches</source>
        <translation>Con los parches rechazados</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Words for what is looked for, with examples or without, such as solar panels, not clouds: terms between commas, those after not are counterexamples. For encoders that know words.</source>
        <translation>Palabras para lo que se busca, con ejemplos o sin ellos, como solar panels, not clouds: los términos se separan con comas y los que siguen a not son contraejemplos. Para codificadores que entienden palabras.</translation>
    </message>
    <message>
        <source>Words have {terms_count} terms between commas, at most {most_terms} can be; leave some out.</source>
        <translation>Las palabras tienen {terms_count} términos separados por comas y el máximo es {most_terms}; omita algunos.</translation>
    </message>
    <message>
        <source>Words have {words} numbers and the patches of &apos;{table}&apos; {patches}: these were reduced. Search the layer that they were made of.</source>
        <translation>Las palabras tienen {words} números y los parches de «{table}», {patches}: estos se redujeron. Busque en la capa de la que proceden.</translation>
    </message>
    <message>
        <source>Words need the Python package tokenizers, which this engine lacks ({error}); update the engine in QGIS, or run `pip install --no-deps tokenizers` in its environment.</source>
        <translation>Las palabras necesitan el paquete de Python tokenizers, que este motor no tiene ({error}); actualice el motor en QGIS o ejecute `pip install --no-deps tokenizers` en su entorno.</translation>
    </message>
    <message>
        <source>Words need the encoder {id} that made the vectors, which is not installed; give its file by --encoder, such as {id}.onnx.</source>
        <translation>Las palabras necesitan el codificador {id} que hizo los vectores, y no está instalado; indique su archivo con --encoder, como {id}.onnx.</translation>
    </message>
    <message>
        <source>Words {terms} mean nothing to the encoder {encoder}, which gives a zero vector for them; use other words.</source>
        <translation>Las palabras {terms} no significan nada para el codificador {encoder}, que da para ellas un vector nulo; use otras palabras.</translation>
    </message>
    <message>
        <source>Words {text!r} name nothing that is wanted; write such as &apos;solar panels, not clouds&apos;.</source>
        <translation>Las palabras {text!r} no nombran nada que se busque; escriba algo como «solar panels, not clouds».</translation>
    </message>
    <message>
        <source>Work with the new patches</source>
        <translation>Trabajar con los parches nuevos</translation>
    </message>
    <message>
        <source>WorldView-2 and 3, multispectral</source>
        <translation>WorldView-2 y 3, multiespectral</translation>
    </message>
    <message>
        <source>Writes the patches of an embedding layer for other programs, and a STAC item (.json) beside the file. The file goes by its ending: .parquet, .tif, .zarr, .gpkg for ArcGIS, .npy. Embeddings from raster and Embeddings from table read it back.</source>
        <translation>Escribe los parches de una capa de embeddings para otros programas, y un elemento STAC (.json) junto al archivo. El archivo se escribe según su terminación: .parquet, .tif, .zarr, .gpkg para ArcGIS, .npy. «Embeddings desde ráster» y «Embeddings desde tabla» lo vuelven a leer.</translation>
    </message>
    <message>
        <source>Wrong: {}</source>
        <translation>Incorrecto: {}</translation>
    </message>
    <message>
        <source>Zarr needs the package zarr, which the engine comes without; install it into the engine&apos;s Python (pip install zarr; Python 3.11 or newer)</source>
        <translation>Zarr necesita el paquete zarr, que el motor no incluye; instálelo en el Python del motor (pip install zarr; Python 3.11 o posterior)</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom to</source>
        <translation>Zoom a</translation>
    </message>
    <message>
        <source>Zoom to the hits</source>
        <translation>Zoom a las coincidencias</translation>
    </message>
    <message>
        <source>Zoom to this patch (Enter)</source>
        <translation>Zoom a este parche (Intro)</translation>
    </message>
    <message>
        <source>Zoom {}</source>
        <translation>Zoom {}</translation>
    </message>
    <message>
        <source>a JSON object</source>
        <translation>un objeto JSON</translation>
    </message>
    <message>
        <source>a JSON object or null</source>
        <translation>un objeto JSON o null</translation>
    </message>
    <message>
        <source>a class token and {registers} registers before the patches</source>
        <translation>un token de clase y {registers} registros antes de los parches</translation>
    </message>
    <message>
        <source>a class token before the patches</source>
        <translation>un token de clase antes de los parches</translation>
    </message>
    <message>
        <source>a classification</source>
        <translation>una clasificación</translation>
    </message>
    <message>
        <source>a comparison</source>
        <translation>una comparación</translation>
    </message>
    <message>
        <source>a kept patch takes {listed}: {tile} px is proposed</source>
        <translation>un parche conservado tarda {listed}: se propone {tile} px</translation>
    </message>
    <message>
        <source>a layer needs patches, and none has its centre in the extent; give another extent</source>
        <translation>una capa necesita parches y ninguno tiene su centro en la extensión; indique otra extensión</translation>
    </message>
    <message>
        <source>a layer of these {count:,} patches cannot be made, it takes 1 to {most_patches:,}; give another extent with the same command, which keeps the scenes that are done</source>
        <translation>no se puede crear una capa con estos {count:,} parches, debe tener de 1 a {most_patches:,}; indique otra extensión con el mismo comando, que conserva las escenas ya hechas</translation>
    </message>
    <message>
        <source>a libc other than glibc</source>
        <translation>una libc distinta de glibc</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>a list of points</source>
        <translation>una lista de puntos</translation>
    </message>
    <message>
        <source>a map of classes, learned from a few labelled patches</source>
        <translation>un mapa de clases, aprendido de unos pocos parches etiquetados</translation>
    </message>
    <message>
        <source>a mask is given as a file and as text; give one of them</source>
        <translation>se ha indicado una máscara como archivo y como texto; indique solo uno de los dos</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a patch is given both as an example and as a counterexample; drop one of the two</source>
        <translation>un parche figura a la vez como ejemplo y como contraejemplo; quite uno de los dos</translation>
    </message>
    <message>
        <source>a patch is {across:.0f} m wide and {down:.0f} m high on the ground; reproject the raster for square ones</source>
        <translation>un parche mide {across:.0f} m de ancho y {down:.0f} m de alto sobre el terreno; reproyecte el ráster para tenerlos cuadrados</translation>
    </message>
    <message>
        <source>a patch of {patch} px is {across:.6g} x {down:.6g} {unit}, and {raster} holds {target_width:.6g} x {target_height:.6g} there: no patch can have {min_valid:.0%} valid pixels; give a finer resolution than {pixel_x:.6g}, a smaller patch, or a lower min-valid</source>
        <translation>un parche de {patch} px mide {across:.6g} x {down:.6g} {unit} y {raster} abarca ahí {target_width:.6g} x {target_height:.6g}: ningún parche puede tener {min_valid:.0%} de píxeles válidos; indique una resolución más fina que {pixel_x:.6g}, un parche menor o un min-valid más bajo</translation>
    </message>
    <message>
        <source>a tile of {tile} px ran out of memory: a limit of this machine, not of the model</source>
        <translation>una tesela de {tile} px agotó la memoria: es un límite de este equipo, no del modelo</translation>
    </message>
    <message>
        <source>about {}</source>
        <translation>unos {}</translation>
    </message>
    <message>
        <source>add it by hand</source>
        <translation>añádalo a mano</translation>
    </message>
    <message>
        <source>adjusted Rand index</source>
        <translation>índice de Rand ajustado</translation>
    </message>
    <message>
        <source>adjusted Rand index {mean:.2f}, {least:.2f} to {most:.2f} over three draws</source>
        <translation>índice de Rand ajustado {mean:.2f}, de {least:.2f} a {most:.2f} en tres sorteos</translation>
    </message>
    <message>
        <source>adjusted Rand index, k = 8</source>
        <translation>índice de Rand ajustado, k = 8</translation>
    </message>
    <message>
        <source>alike</source>
        <translation>parecido</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>all arrays have their checksums</source>
        <translation>todas las matrices tienen sus sumas de comprobación</translation>
    </message>
    <message>
        <source>all bands</source>
        <translation>todas las bandas</translation>
    </message>
    <message>
        <source>all geometries are valid</source>
        <translation>todas las geometrías son válidas</translation>
    </message>
    <message>
        <source>all labels lie outside the scene: they reach from {low} to {high}, the scene from {xmin:.8g},{ymin:.8g} to {xmax:.8g},{ymax:.8g}; check the coordinate system of the labels</source>
        <translation>todas las etiquetas están fuera de la escena: van de {low} a {high} y la escena, de {xmin:.8g},{ymin:.8g} a {xmax:.8g},{ymax:.8g}; compruebe el sistema de coordenadas de las etiquetas</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>completo</translation>
    </message>
    <message>
        <source>all of the layer</source>
        <translation>toda la capa</translation>
    </message>
    <message>
        <source>all places lie where row and col say</source>
        <translation>todos los lugares están donde dicen row y col</translation>
    </message>
    <message>
        <source>all places lie within their coordinate system ({crs})</source>
        <translation>todos los lugares están dentro de su sistema de coordenadas ({crs})</translation>
    </message>
    <message>
        <source>all vectors ({count}) are the same but for rounding, so there is nothing to reduce; embed a larger area</source>
        <translation>todos los vectores ({count}) son iguales salvo redondeo, así que no hay nada que reducir; calcule los embeddings de un área mayor</translation>
    </message>
    <message>
        <source>all vectors ({vectors}) are the same but for rounding, so there is nothing to group; embed a larger area, or with another encoder</source>
        <translation>todos los vectores ({vectors}) son iguales salvo redondeo, así que no hay nada que agrupar; calcule los embeddings de un área mayor o con otro codificador</translation>
    </message>
    <message>
        <source>all vectors ({vectors}) are zero: the encoder sees no difference anywhere; embed a larger area, or with another encoder</source>
        <translation>todos los vectores ({vectors}) son nulos: el codificador no ve diferencias en ninguna parte; calcule los embeddings de un área mayor o con otro codificador</translation>
    </message>
    <message>
        <source>all vectors are finite</source>
        <translation>todos los vectores son finitos</translation>
    </message>
    <message>
        <source>all vectors have {rows_dim} numbers, in {column} ({value})</source>
        <translation>todos los vectores tienen {rows_dim} números, en {column} ({value})</translation>
    </message>
    <message>
        <source>all {vectors:,} vectors of {path} are zero or not finite and belong to no group; embed again with a larger --min-valid, or with another encoder</source>
        <translation>los {vectors:,} vectores de {path} son nulos o no finitos y no pertenecen a ningún grupo; calcule de nuevo los embeddings con un --min-valid mayor o con otro codificador</translation>
    </message>
    <message>
        <source>an item of the list has no id, needs one; check the list</source>
        <translation>un elemento de la lista no tiene id y debe tenerlo; compruebe la lista</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>an unknown device</source>
        <translation>un dispositivo desconocido</translation>
    </message>
    <message>
        <source>another run has just written into {folder}; run the same command again</source>
        <translation>otra ejecución acaba de escribir en {folder}; ejecute de nuevo el mismo comando</translation>
    </message>
    <message>
        <source>another run is making scene {scene_id}; run the same command again later</source>
        <translation>otra ejecución está haciendo la escena {scene_id}; ejecute de nuevo el mismo comando más tarde</translation>
    </message>
    <message>
        <source>another run is writing into {path}; wait until it is done, or give another folder</source>
        <translation>otra ejecución está escribiendo en {path}; espere a que termine o indique otra carpeta</translation>
    </message>
    <message>
        <source>another sweep is writing into {folder}; wait until it is done, or give another</source>
        <translation>otro barrido está escribiendo en {folder}; espere a que termine o indique otra carpeta</translation>
    </message>
    <message>
        <source>any bands</source>
        <translation>cualquier banda</translation>
    </message>
    <message>
        <source>array {scales} of {source} has {count} scales along its axis {axis}, needs {needed}; fetch the store again</source>
        <translation>la matriz {scales} de {source} tiene {count} escalas en su eje {axis} y debe tener {needed}; descargue el almacén de nuevo</translation>
    </message>
    <message>
        <source>as everywhere</source>
        <translation>como en todas partes</translation>
    </message>
    <message>
        <source>as given</source>
        <translation>según lo indicado</translation>
    </message>
    <message>
        <source>as the layer is shown</source>
        <translation>como se muestra la capa</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>solicitado</translation>
    </message>
    <message>
        <source>asset {name} of item {id} has address {href!r}, which cannot be read ({error}); check the list</source>
        <translation>el recurso {name} del elemento {id} tiene la dirección {href!r}, que no se puede leer ({error}); compruebe la lista</translation>
    </message>
    <message>
        <source>asset {name} of item {id} has no href, needs one; check the list</source>
        <translation>el recurso {name} del elemento {id} no tiene href y debe tenerlo; compruebe la lista</translation>
    </message>
    <message>
        <source>at least two finite numbers</source>
        <translation>al menos dos números finitos</translation>
    </message>
    <message>
        <source>auto goes by the ending of the file.</source>
        <translation>auto depende de la terminación del archivo.</translation>
    </message>
    <message>
        <source>auto is full precision (fp32). fp16 is faster on graphics cards, int8 on processors; how far their vectors differ is measured and told.</source>
        <translation>auto es precisión completa (fp32). fp16 es más rápido en tarjetas gráficas; int8, en procesadores; cuánto difieren sus vectores se mide y se indica.</translation>
    </message>
    <message>
        <source>axes of {array} in {source} are {names}, need to be embedding, y and x, and at most a time; name them (dimension_names)</source>
        <translation>los ejes de {array} en {source} son {names} y deben ser embedding, y, x y, como mucho, un tiempo; deles nombre (dimension_names)</translation>
    </message>
    <message>
        <source>balanced accuracy</source>
        <translation>exactitud equilibrada</translation>
    </message>
    <message>
        <source>balanced accuracy of a linear probe</source>
        <translation>exactitud equilibrada de una sonda lineal</translation>
    </message>
    <message>
        <source>balanced accuracy of named clusters</source>
        <translation>exactitud equilibrada de agrupamientos con nombre</translation>
    </message>
    <message>
        <source>band {band} does not exist, {bands}; choose among them</source>
        <translation>la banda {band} no existe, {bands}; elija entre ellas</translation>
    </message>
    <message>
        <source>band {band} is alpha, which says where there are pixels and is not imagery; {known}: choose among them</source>
        <translation>la banda {band} es alfa, que indica dónde hay píxeles y no es imagen; {known}: elija entre ellas</translation>
    </message>
    <message>
        <source>band {band} is {value:g} all over {tiles:,} of {tiles_done:,} tiles, and counts as ground there; if these are gaps, give the raster the nodata value {value:g} (gdal_edit.py -a_nodata {value:g})</source>
        <translation>la banda {band} vale {value:g} en toda la superficie de {tiles:,} de {tiles_done:,} teselas y ahí cuenta como terreno; si son huecos, asigne al ráster el valor sin datos {value:g} (gdal_edit.py -a_nodata {value:g})</translation>
    </message>
    <message>
        <source>band {band} of {path} has the scale {scale} and the offset {offset}, needs numbers; correct the metadata, such as with gdal_edit.py</source>
        <translation>la banda {band} de {path} tiene la escala {scale} y el desplazamiento {offset}, y deben ser números; corrija los metadatos, por ejemplo con gdal_edit.py</translation>
    </message>
    <message>
        <source>bands given: {given}, encoder {encoder} needs at least 1</source>
        <translation>bandas indicadas: {given}; el codificador {encoder} necesita al menos 1</translation>
    </message>
    <message>
        <source>bands given: {given}, encoder {encoder} needs {need} ({names})</source>
        <translation>bandas indicadas: {given}; el codificador {encoder} necesita {need} ({names})</translation>
    </message>
    <message>
        <source>bands given: {given}, encoder {encoder} needs {need} ({names}), or {fewer_count} ({fewer})</source>
        <translation>bandas indicadas: {given}; el codificador {encoder} necesita {need} ({names}) o {fewer_count} ({fewer})</translation>
    </message>
    <message>
        <source>bands of {source}: {count} of {kinds}, those of AlphaEarth&apos;s files: 64 of int8; leave the product at auto, or say raster</source>
        <translation>bandas de {source}: {count} de {kinds}; las de los archivos de AlphaEarth: 64 de int8; deje el producto en auto o indique raster</translation>
    </message>
    <message>
        <source>bands that {onnx_file} takes: {bands}, that its card names: {bands_count}; mend bands of the card</source>
        <translation>bandas que usa {onnx_file}: {bands}; que nombra su ficha: {bands_count}; corrija bands de la ficha</translation>
    </message>
    <message>
        <source>bands {listed} by their {how}</source>
        <translation>bandas {listed} según: {how}</translation>
    </message>
    <message>
        <source>bands {listed} taken in order as {names}; give bands to choose</source>
        <translation>bandas {listed} tomadas en orden como {names}; indique las bandas para elegirlas</translation>
    </message>
    <message>
        <source>bands: any number runs; which ones the model was trained on is not in the file</source>
        <translation>bandas: funciona cualquier número; el archivo no dice con cuáles se entrenó el modelo</translation>
    </message>
    <message>
        <source>bands: red, green, blue is a guess, and so are their order and wavelengths</source>
        <translation>bandas: rojo, verde y azul es una suposición, igual que su orden y sus longitudes de onda</translation>
    </message>
    <message>
        <source>bands: what the {bands} are, and their wavelengths</source>
        <translation>bandas: qué son las {bands} y sus longitudes de onda</translation>
    </message>
    <message>
        <source>bands: {bands}</source>
        <translation>bandas: {bands}</translation>
    </message>
    <message>
        <source>batch is {batch}, needs to be at least 1</source>
        <translation>batch es {batch} y debe ser al menos 1</translation>
    </message>
    <message>
        <source>batch {batch} changes nothing: encoder {encoder} takes {fixed} tile(s) at once and no other number</source>
        <translation>batch {batch} no cambia nada: el codificador {encoder} procesa {fixed} tesela(s) a la vez y ningún otro número</translation>
    </message>
    <message>
        <source>before it was ready, with {python}</source>
        <translation>antes de estar listo, con {python}</translation>
    </message>
    <message>
        <source>before the self-test began</source>
        <translation>antes de que empezara la autocomprobación</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>datos binarios</translation>
    </message>
    <message>
        <source>binary data or lists</source>
        <translation>datos binarios o listas</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>bloques</translation>
    </message>
    <message>
        <source>bringing them back was cancelled</source>
        <translation>se canceló su recuperación</translation>
    </message>
    <message>
        <source>by their {kinds}</source>
        <translation>según sus {kinds}</translation>
    </message>
    <message>
        <source>by their {kinds} ({sensor})</source>
        <translation>según sus {kinds} ({sensor})</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>bytes</translation>
    </message>
    <message>
        <source>cache folder {cache_folder} cannot be written ({reason}), so that the fit is not kept for other runs; set TERRAPATCH_CACHE to a folder that can be written</source>
        <translation>no se puede escribir en la carpeta de caché {cache_folder} ({reason}), así que el ajuste no se conserva para otras ejecuciones; asigne a TERRAPATCH_CACHE una carpeta en la que se pueda escribir</translation>
    </message>
    <message>
        <source>cache: {folder}</source>
        <translation>caché: {folder}</translation>
    </message>
    <message>
        <source>card {file} cannot be read ({error}); `terrapatch inspect` proposes a new one</source>
        <translation>no se puede leer la ficha {file} ({error}); `terrapatch inspect` propone una nueva</translation>
    </message>
    <message>
        <source>card {file} holds {kind}, needs a JSON object</source>
        <translation>la ficha {file} contiene {kind} y debe contener un objeto JSON</translation>
    </message>
    <message>
        <source>card: bands are flexible, the model takes {bands_count} and no other number</source>
        <translation>ficha: las bandas son flexibles y el modelo admite {bands_count} y ningún otro número</translation>
    </message>
    <message>
        <source>card: bands {bands_count}, the model takes {other_bands_count}</source>
        <translation>ficha: bands {bands_count}, el modelo usa {other_bands_count}</translation>
    </message>
    <message>
        <source>card: batch is {batch}, the model takes {fixed_batch} tile(s) at once</source>
        <translation>ficha: batch es {batch} y el modelo admite {fixed_batch} tesela(s) a la vez</translation>
    </message>
    <message>
        <source>card: data_files are {data_files}, the model has {other_data_files}</source>
        <translation>ficha: data_files es {data_files} y el modelo tiene {other_data_files}</translation>
    </message>
    <message>
        <source>card: dims of the pixels are {pixels_dims}, running shows {other_pixels_dims}</source>
        <translation>ficha: las dims de los píxeles son {pixels_dims} y la ejecución muestra {other_pixels_dims}</translation>
    </message>
    <message>
        <source>card: inputs are {names}, the model takes {shown}</source>
        <translation>ficha: las entradas son {names} y el modelo admite {shown}</translation>
    </message>
    <message>
        <source>card: window is {window}, the model takes {seen_window}</source>
        <translation>ficha: window es {window} y el modelo admite {seen_window}</translation>
    </message>
    <message>
        <source>card: {what} is {said}, running shows {ran}</source>
        <translation>ficha: {what} es {said} y la ejecución muestra {ran}</translation>
    </message>
    <message>
        <source>center-positions is {wanted!r}, needs to be auto, on or off</source>
        <translation>center-positions es {wanted!r} y debe ser auto, on u off</translation>
    </message>
    <message>
        <source>center-positions takes means over tiles, this run has {tiles}; use a smaller tile or leave it out</source>
        <translation>center-positions calcula medias sobre teselas y esta ejecución tiene {tiles}; use una tesela menor u omítala</translation>
    </message>
    <message>
        <source>center-positions: a tile is one patch, so all have the same place in it; leave the option out</source>
        <translation>center-positions: una tesela es un solo parche, así que todos tienen el mismo lugar en ella; omita la opción</translation>
    </message>
    <message>
        <source>center-positions: tiles of this run: {tiles}; with fewer than {few_tiles} much of the ground&apos;s own look goes with the mean</source>
        <translation>center-positions: teselas de esta ejecución: {tiles}; con menos de {few_tiles}, gran parte del aspecto propio del terreno se va con la media</translation>
    </message>
    <message>
        <source>change</source>
        <translation>cambio</translation>
    </message>
    <message>
        <source>change compares two or more sets, got {paths_count}; give those of two dates</source>
        <translation>change compara dos o más conjuntos y recibió {paths_count}; indique los de dos fechas</translation>
    </message>
    <message>
        <source>changes from here on ({:.1f})</source>
        <translation>cambios a partir de aquí ({:.1f})</translation>
    </message>
    <message>
        <source>channels last</source>
        <translation>canales al final</translation>
    </message>
    <message>
        <source>check subtract and multiply, which change the pixels</source>
        <translation>revise subtract y multiply, que cambian los píxeles</translation>
    </message>
    <message>
        <source>check the NVIDIA driver</source>
        <translation>compruebe el controlador de NVIDIA</translation>
    </message>
    <message>
        <source>check the scaling and the pixel unit on the encoder&apos;s card</source>
        <translation>compruebe el escalado y la unidad de los píxeles en la ficha del codificador</translation>
    </message>
    <message>
        <source>checking that {encoder} does what its card says</source>
        <translation>comprobando que {encoder} hace lo que dice su ficha</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>elegir…</translation>
    </message>
    <message>
        <source>classes {other!r} and {name!r} in field {field} of {file} differ only by case; give both one name, or two that differ</source>
        <translation>las clases {other!r} y {name!r} del campo {field} de {file} solo difieren en mayúsculas y minúsculas; dé a ambas el mismo nombre o dos que difieran</translation>
    </message>
    <message>
        <source>classify needs labels to learn from, or a model that was saved; give one of the two</source>
        <translation>classify necesita etiquetas de las que aprender o un modelo guardado; indique solo uno de los dos</translation>
    </message>
    <message>
        <source>closed its output, did not end, and was stopped</source>
        <translation>cerró su salida, no terminó y hubo que detenerlo</translation>
    </message>
    <message>
        <source>cluster</source>
        <translation>agrupamiento</translation>
    </message>
    <message>
        <source>cluster {before} to cluster {after}: {size}</source>
        <translation>del agrupamiento {before} al agrupamiento {after}: {size}</translation>
    </message>
    <message>
        <source>clusters</source>
        <translation>agrupamientos</translation>
    </message>
    <message>
        <source>coarsen is {factor:,} pixels a side, and {name} has {rows:,} x {cols:,}; give a smaller number</source>
        <translation>coarsen es {factor:,} píxeles por lado y {name} tiene {rows:,} x {cols:,}; indique un número menor</translation>
    </message>
    <message>
        <source>coarsen is {factor}, needs to be 1 or more pixels a side; give a larger number</source>
        <translation>coarsen es {factor} y debe ser de 1 o más píxeles por lado; indique un número mayor</translation>
    </message>
    <message>
        <source>colours</source>
        <translation>colores</translation>
    </message>
    <message>
        <source>column {asked!r} of {name} holds no vectors; {candidates}; its columns are {schema}</source>
        <translation>la columna {asked!r} de {name} no contiene vectores; {candidates}; sus columnas son {schema}</translation>
    </message>
    <message>
        <source>column {column} holds texts that are not lists of numbers ({error}); name another by --vectors</source>
        <translation>la columna {column} contiene textos que no son listas de números ({error}); indique otra con --vectors</translation>
    </message>
    <message>
        <source>column {column} holds values of {sizes} bytes, needs {itemsize} for each number and one length for all</source>
        <translation>la columna {column} contiene valores de {sizes} bytes y debe tener {itemsize} por cada número y la misma longitud en todos</translation>
    </message>
    <message>
        <source>column {column} holds vectors of {lengths} numbers, and only vectors of one length compare; give a table of one encoder</source>
        <translation>la columna {column} contiene vectores de {lengths} números y solo son comparables los vectores de la misma longitud; indique una tabla de un solo codificador</translation>
    </message>
    <message>
        <source>column {column} holds whole numbers and nothing tells their scale; they are taken as they are</source>
        <translation>la columna {column} contiene números enteros y nada indica su escala; se toman como están</translation>
    </message>
    <message>
        <source>column {column} of {table} holds vectors of {dim} and {second_values_shape} numbers, and only vectors of one length compare; give a table of one encoder</source>
        <translation>la columna {column} de {table} contiene vectores de {dim} y {second_values_shape} números y solo son comparables los vectores de la misma longitud; indique una tabla de un solo codificador</translation>
    </message>
    <message>
        <source>column {column} of {table} is empty in all rows ({rows:,}); give another table</source>
        <translation>la columna {column} de {table} está vacía en todas las filas ({rows:,}); indique otra tabla</translation>
    </message>
    <message>
        <source>column {name} of {table} holds no geometries ({error}); name another by --geometry</source>
        <translation>la columna {name} de {table} no contiene geometrías ({error}); indique otra con --geometry</translation>
    </message>
    <message>
        <source>column {name} of {table} holds {kind}, needs WKB, WKT, GeoArrow&apos;s points or polygons, or boxes of xmin, ymin, xmax and ymax; name another by --geometry</source>
        <translation>la columna {name} de {table} contiene {kind}, se necesita WKB, WKT, puntos o polígonos de GeoArrow, o rectángulos de xmin, ymin, xmax e ymax; indique otra con --geometry</translation>
    </message>
    <message>
        <source>column {name} of {table} holds {type}, needs numbers; name others by --geometry</source>
        <translation>la columna {name} de {table} contiene {type} y debe contener números; indique otras con --geometry</translation>
    </message>
    <message>
        <source>column {told_by} of {table} is empty in all rows ({rows:,}); name another by --geometry</source>
        <translation>la columna {told_by} de {table} está vacía en todas las filas ({rows:,}); indique otra con --geometry</translation>
    </message>
    <message>
        <source>comes from the Microsoft Store, which hides the folders that it writes; take one from python.org</source>
        <translation>procede de Microsoft Store, que oculta las carpetas que escribe; use uno de python.org</translation>
    </message>
    <message>
        <source>context share</source>
        <translation>proporción del contexto</translation>
    </message>
    <message>
        <source>coordinate system {text!r} of {name} is not known ({error}); give it by --crs, such as EPSG:4326</source>
        <translation>no se conoce el sistema de coordenadas {text!r} de {name} ({error}); indíquelo con --crs, como EPSG:4326</translation>
    </message>
    <message>
        <source>coordinate system {text!r} of {source} is not known ({error}); correct it in the attributes of the store, such as proj:code EPSG:32633</source>
        <translation>no se conoce el sistema de coordenadas {text!r} de {source} ({error}); corríjalo en los atributos del almacén, como proj:code EPSG:32633</translation>
    </message>
    <message>
        <source>coordinates {name} of {source} are not evenly spaced, and a grid needs that; add spatial:transform to its attributes</source>
        <translation>las coordenadas {name} de {source} no están espaciadas uniformemente, como requiere una cuadrícula; añada spatial:transform a sus atributos</translation>
    </message>
    <message>
        <source>crashed (SIGABRT)</source>
        <translation>falló (SIGABRT)</translation>
    </message>
    <message>
        <source>crashed (SIGBUS)</source>
        <translation>falló (SIGBUS)</translation>
    </message>
    <message>
        <source>crashed (SIGILL)</source>
        <translation>falló (SIGILL)</translation>
    </message>
    <message>
        <source>crashed (SIGSEGV)</source>
        <translation>falló (SIGSEGV)</translation>
    </message>
    <message>
        <source>crashed (access violation)</source>
        <translation>falló (infracción de acceso)</translation>
    </message>
    <message>
        <source>crashed (illegal instruction)</source>
        <translation>falló (instrucción no válida)</translation>
    </message>
    <message>
        <source>crashed (stack buffer overrun)</source>
        <translation>falló (desbordamiento de búfer de pila)</translation>
    </message>
    <message>
        <source>crashed (stack overflow)</source>
        <translation>falló (desbordamiento de pila)</translation>
    </message>
    <message>
        <source>date is {text!r}, needs to be a day that exists, in ISO form such as 2020-05-18</source>
        <translation>la fecha es {text!r}, debe ser un día que exista, en forma ISO como 2020-05-18</translation>
    </message>
    <message>
        <source>date is {text!r}, needs to be {earliest_year} or later; give the day on which the imagery was taken, or &apos;unknown&apos; if it is not known</source>
        <translation>date es {text!r} y debe ser {earliest_year} o posterior; indique el día en que se tomaron las imágenes, o «unknown» si no se conoce</translation>
    </message>
    <message>
        <source>date {date}, by {reason}; give --date for another, or --date {unknown_date}</source>
        <translation>fecha {date}, según {reason}; indique --date para otra, o --date {unknown_date}</translation>
    </message>
    <message>
        <source>dates are {dates!r}, and the last is before the first; swap them</source>
        <translation>las fechas son {dates!r}, y la última es anterior a la primera; intercámbielas</translation>
    </message>
    <message>
        <source>dates are {dates!r}, need a day, month or year such as 2024-05, or two such as 2024-05-01/2024-09-30, of which one may be missing</source>
        <translation>las fechas son {dates!r}; se necesita un día, mes o año como 2024-05, o dos como 2024-05-01/2024-09-30, de los que uno puede faltar</translation>
    </message>
    <message>
        <source>dates or times</source>
        <translation>fechas u horas</translation>
    </message>
    <message>
        <source>decibel</source>
        <translation>decibelio</translation>
    </message>
    <message>
        <source>decibels</source>
        <translation>decibelios</translation>
    </message>
    <message>
        <source>declares a dynamic batch, but takes one tile at a time: {reason}</source>
        <translation>declara un lote dinámico, pero admite una sola tesela a la vez: {reason}</translation>
    </message>
    <message>
        <source>declares dynamic {sized}, but holds for {tile_px} px only (a table of positions of a fixed size, most likely): {complaints}</source>
        <translation>declara {sized} como dinámico, pero solo sirve para {tile_px} px (lo más probable, por una tabla de posiciones de tamaño fijo): {complaints}</translation>
    </message>
    <message>
        <source>degrees</source>
        <translation>grados</translation>
    </message>
    <message>
        <source>device auto takes {name}: {reason}</source>
        <translation>el dispositivo auto usa {name}: {reason}</translation>
    </message>
    <message>
        <source>device is {wanted!r}, needs to be one of {known}, or a card by its number such as cuda:1 or cuda:0,1</source>
        <translation>device es {wanted!r} y debe ser uno de {known}, o una tarjeta por su número, como cuda:1 o cuda:0,1</translation>
    </message>
    <message>
        <source>device is {wanted!r}, needs to name graphics cards that this machine has: {names}</source>
        <translation>el dispositivo es {wanted!r}, debe nombrar tarjetas gráficas de este equipo: {names}</translation>
    </message>
    <message>
        <source>device is {wanted!r}, which names a card twice; name each once</source>
        <translation>device es {wanted!r}, que nombra una tarjeta dos veces; nombre cada una una sola vez</translation>
    </message>
    <message>
        <source>device {device}: ONNX Runtime could not start {name} ({why}); check the NVIDIA driver and the libraries of {libraries} and cuDNN, or use device cpu</source>
        <translation>dispositivo {device}: ONNX Runtime no pudo iniciar {name} ({why}); compruebe el controlador de NVIDIA y las bibliotecas de {libraries} y cuDNN, o use el dispositivo cpu</translation>
    </message>
    <message>
        <source>device {name} does not work</source>
        <translation>el dispositivo {name} no funciona</translation>
    </message>
    <message>
        <source>device {name}: {found}</source>
        <translation>dispositivo {name}: {found}</translation>
    </message>
    <message>
        <source>device {wanted}: {why}; {remedy}, or use device cpu</source>
        <translation>dispositivo {wanted}: {why}; {remedy} o use el dispositivo cpu</translation>
    </message>
    <message>
        <source>did not answer within {seconds:.0f} s</source>
        <translation>no respondió en {seconds:.0f} s</translation>
    </message>
    <message>
        <source>digital number of Collection 2 level 1</source>
        <translation>número digital de Collection 2 nivel 1</translation>
    </message>
    <message>
        <source>digital number of Collection 2 level 2: reflectance = 0.0000275 x number - 0.2</source>
        <translation>número digital de Collection 2 nivel 2: reflectancia = 0.0000275 x número - 0.2</translation>
    </message>
    <message>
        <source>digital number of the provider</source>
        <translation>número digital del proveedor</translation>
    </message>
    <message>
        <source>digital numbers (reflectance x 10000)</source>
        <translation>niveles digitales (reflectancia x 10000)</translation>
    </message>
    <message>
        <source>digital numbers around {level}</source>
        <translation>niveles digitales en torno a {level}</translation>
    </message>
    <message>
        <source>digital numbers of another scale</source>
        <translation>niveles digitales de otra escala</translation>
    </message>
    <message>
        <source>dims is {dims}, needs 1 to {most} for {count} vectors of {length} numbers; choose another dims</source>
        <translation>dims es {dims} y debe estar entre 1 y {most} para {count} vectores de {length} números; elija otro valor de dims</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>distancia</translation>
    </message>
    <message>
        <source>division by 255, then mean and deviation of each band</source>
        <translation>división por 255, y después media y desviación de cada banda</translation>
    </message>
    <message>
        <source>does not answer as a Python does</source>
        <translation>no responde como un Python</translation>
    </message>
    <message>
        <source>does not run as a Python ({kind})</source>
        <translation>no se ejecuta como un Python ({kind})</translation>
    </message>
    <message>
        <source>draw or select points, lines or polygons on the patches</source>
        <translation>dibuje o seleccione puntos, líneas o polígonos sobre los parches</translation>
    </message>
    <message>
        <source>embed both with the same encoder</source>
        <translation>calcule los embeddings de ambos con el mismo codificador</translation>
    </message>
    <message>
        <source>embed both with the same encoder; MOSAIKS is fitted on each layer anew: make one by `terrapatch fit-mosaiks` and use it for both</source>
        <translation>calcule los embeddings de ambos con el mismo codificador; MOSAIKS se ajusta de nuevo en cada capa: haga uno con `terrapatch fit-mosaiks` y úselo para ambos</translation>
    </message>
    <message>
        <source>embedding,aggregate,average,mean,resample,larger</source>
        <translation>embedding,agregar,promedio,media,remuestrear,mayor,aggregate,average</translation>
    </message>
    <message>
        <source>embedding,alphaearth,tessera,satellite embedding,import,zarr,cog,geotessera</source>
        <translation>embedding,alphaearth,tessera,embedding de satélite,importar,zarr,cog,geotessera</translation>
    </message>
    <message>
        <source>embedding,change detection,time,dates,difference,before,after</source>
        <translation>embedding,detección de cambios,tiempo,fechas,diferencia,antes,después</translation>
    </message>
    <message>
        <source>embedding,classification,supervised,land cover,accuracy,confusion,area,probe,forest</source>
        <translation>embedding,clasificación,supervisada,cobertura del suelo,exactitud,confusión,área,probe,bosque</translation>
    </message>
    <message>
        <source>embedding,dataset,scenes,geoparquet,open,patches</source>
        <translation>embedding,conjunto de datos,escenas,geoparquet,abrir,parches</translation>
    </message>
    <message>
        <source>embedding,encoder,batch,scenes,stac,geoparquet,dataset,mosaic</source>
        <translation>embedding,codificador,lote,escenas,stac,geoparquet,conjunto de datos,mosaico</translation>
    </message>
    <message>
        <source>embedding,encoder,mosaiks,random features,convolution,onnx,train</source>
        <translation>embedding,codificador,mosaiks,características aleatorias,convolución,onnx,entrenar</translation>
    </message>
    <message>
        <source>embedding,encoder,onnx,foundation model,features,patch,mosaiks,deep learning</source>
        <translation>embedding,codificador,onnx,modelo fundacional,características,parche,mosaiks,aprendizaje profundo</translation>
    </message>
    <message>
        <source>embedding,encoder,patch size,tile size,benchmark,compare,accuracy,validation,report</source>
        <translation>embedding,codificador,tamaño de parche,tamaño de tesela,evaluación,comparar,exactitud,validación,informe</translation>
    </message>
    <message>
        <source>embedding,geoparquet,parquet,clay,earth index,major tom,import,arcgis,csv</source>
        <translation>embedding,geoparquet,parquet,clay,earth index,major tom,importar,arcgis,csv</translation>
    </message>
    <message>
        <source>embedding,geoparquet,parquet,cog,zarr,arcgis,export,stac,quantize</source>
        <translation>embedding,geoparquet,parquet,cog,zarr,arcgis,exportar,stac,cuantizar</translation>
    </message>
    <message>
        <source>embedding,k-means,unsupervised,classification,segmentation,regions,land cover</source>
        <translation>embedding,k-medias,k-means,no supervisada,clasificación,segmentación,regiones,cobertura del suelo,clúster</translation>
    </message>
    <message>
        <source>embedding,pca,principal components,dimension,compress</source>
        <translation>embedding,pca,componentes principales,dimensión,comprimir</translation>
    </message>
    <message>
        <source>embedding,search,similarity,cosine,look-alike,example,retrieval</source>
        <translation>embedding,búsqueda,similitud,coseno,parecido,ejemplo,recuperación</translation>
    </message>
    <message>
        <source>embedding,search,similarity,dataset,scenes,look-alike,example,retrieval</source>
        <translation>embedding,búsqueda,similitud,conjunto de datos,escenas,parecido,ejemplo,recuperación</translation>
    </message>
    <message>
        <source>embedding,verify,check,quality,nan,duplicates,geoparquet</source>
        <translation>embedding,verificar,comprobar,calidad,nan,duplicados,geoparquet</translation>
    </message>
    <message>
        <source>embedding,zonal statistics,parcels,objects,aggregate,area-weighted,segments</source>
        <translation>embedding,estadísticas de zona,parcelas,objetos,agregar,ponderado por área,segmentos</translation>
    </message>
    <message>
        <source>encoder</source>
        <translation>codificador</translation>
    </message>
    <message>
        <source>encoder is empty, needs the name of what made the vectors; leave it out to take the source&apos;s</source>
        <translation>encoder está vacío y debe ser el nombre de lo que hizo los vectores; omítalo para tomar el de la fuente</translation>
    </message>
    <message>
        <source>encoder is {encoder!r}, and the product alphaearth already says what made the vectors; leave one of them out</source>
        <translation>encoder es {encoder!r}, y el producto alphaearth ya dice qué hizo los vectores; omita uno de los dos</translation>
    </message>
    <message>
        <source>encoder mosaiks is fitted on each raster anew, so that vectors of two scenes could not be compared; fit one with `terrapatch fit-mosaiks` and give its file</source>
        <translation>el codificador mosaiks se ajusta de nuevo a cada ráster, de modo que los vectores de dos escenas no serían comparables; ajuste uno con `terrapatch fit-mosaiks` e indique su archivo</translation>
    </message>
    <message>
        <source>encoder {encoder} does not take tiles of shape {shape} ({pixels_dims}): {text}; choose other bands or another tile size</source>
        <translation>el codificador {encoder} no admite teselas de forma {shape} ({pixels_dims}): {text}; elija otras bandas u otro tamaño de tesela</translation>
    </message>
    <message>
        <source>encoder {encoder} failed on tiles of shape {shape}: {text}</source>
        <translation>el codificador {encoder} falló con teselas de forma {shape}: {text}</translation>
    </message>
    <message>
        <source>encoder {encoder} gave NaN or infinite numbers at pixel row {row_px}, column {col_px}: {advice}</source>
        <translation>el codificador {encoder} dio números NaN o infinitos en el píxel de fila {row_px}, columna {col_px}: {advice}</translation>
    </message>
    <message>
        <source>encoder {encoder} gave NaN or infinite numbers at pixel row {row_px}, column {col_px}: {advice}; or try precision fp32 in place of {precision}</source>
        <translation>el codificador {encoder} dio números NaN o infinitos en el píxel de fila {row_px}, columna {col_px}: {advice}; o pruebe la precisión fp32 en lugar de {precision}</translation>
    </message>
    <message>
        <source>encoder {encoder} has no derived graph</source>
        <translation>el codificador {encoder} no tiene grafo derivado</translation>
    </message>
    <message>
        <source>encoder {encoder} is quantised already</source>
        <translation>el codificador {encoder} ya está cuantizado</translation>
    </message>
    <message>
        <source>encoder {encoder} must be told the metres per pixel (input {tensor!r}), and the raster has no CRS that tells them; give it one, or reproject it</source>
        <translation>el codificador {encoder} debe conocer los metros por píxel (entrada {tensor!r}) y el ráster no tiene un SRC del que deducirlos; asígnele uno o reproyéctelo</translation>
    </message>
    <message>
        <source>encoder {encoder} must be told when the imagery was taken (input {tensor!r}, {encoding}); give --date such as 2020-05-18</source>
        <translation>el codificador {encoder} debe saber cuándo se tomaron las imágenes (entrada {tensor!r}, {encoding}); indique --date, como 2020-05-18</translation>
    </message>
    <message>
        <source>encoder {encoder} needs the wavelength of every band (input {tensor!r}), {missing} has none; give --sensor, or --wavelengths in micrometres such as 0.665,0.56,0.49</source>
        <translation>el codificador {encoder} necesita la longitud de onda de cada banda (entrada {tensor!r}) y falta la de {missing}; indique --sensor, o --wavelengths en micrómetros, como 0.665,0.56,0.49</translation>
    </message>
    <message>
        <source>encoder {encoder} runs on {device} ({reason})</source>
        <translation>el codificador {encoder} se ejecuta en {device} ({reason})</translation>
    </message>
    <message>
        <source>encoder {name!r} is not installed; choose one of {known}, or give a path to an .onnx file</source>
        <translation>el codificador {name!r} no está instalado; elija uno de {known} o indique la ruta de un archivo .onnx</translation>
    </message>
    <message>
        <source>encoder {shown} does not exist; check the path, or choose one that `terrapatch encoders` lists</source>
        <translation>el codificador {shown} no existe; compruebe la ruta o elija uno de los que muestra `terrapatch encoders`</translation>
    </message>
    <message>
        <source>ended at once</source>
        <translation>terminó enseguida</translation>
    </message>
    <message>
        <source>ended early with exit code {number}</source>
        <translation>terminó antes de tiempo con el código de salida {number}</translation>
    </message>
    <message>
        <source>every row has a place</source>
        <translation>todas las filas tienen un lugar</translation>
    </message>
    <message>
        <source>every row has a vector</source>
        <translation>todas las filas tienen un vector</translation>
    </message>
    <message>
        <source>examples of each class</source>
        <translation>ejemplos de cada clase</translation>
    </message>
    <message>
        <source>export it yourself</source>
        <translation>expórtelo usted</translation>
    </message>
    <message>
        <source>extent is {extent}, needs xmin below xmax and ymin below ymax; swap them</source>
        <translation>extent es {extent} y debe tener xmin menor que xmax e ymin menor que ymax; intercámbielos</translation>
    </message>
    <message>
        <source>extent lies outside {name}, which reaches over {inside} in its own CRS; choose another</source>
        <translation>la extensión está fuera de {name}, que abarca {inside} en su propio SRC; elija otra</translation>
    </message>
    <message>
        <source>extent {extent}</source>
        <translation>extensión {extent}</translation>
    </message>
    <message>
        <source>extent {extent} is empty, needs xmin &lt; xmax and ymin &lt; ymax in the raster&apos;s CRS</source>
        <translation>la extensión {extent} está vacía y debe tener xmin &lt; xmax e ymin &lt; ymax en el SRC del ráster</translation>
    </message>
    <message>
        <source>extent {extent} lies outside {raster}, which covers {whole}; give the extent in the raster&apos;s CRS</source>
        <translation>la extensión {extent} está fuera de {raster}, que cubre {whole}; indique la extensión en el SRC del ráster</translation>
    </message>
    <message>
        <source>extent, dates, scenes and out are for datasets, and {path} is a set; leave them out, or give the folder that `terrapatch embed-many` wrote</source>
        <translation>extent, dates, scenes y out son para conjuntos de datos y {path} es un conjunto de embeddings; omítalos o indique la carpeta que escribió `terrapatch embed-many`</translation>
    </message>
    <message>
        <source>factor is {factor}, needs at least 2; choose 2 for patches of twice the side</source>
        <translation>factor es {factor} y debe ser al menos 2; elija 2 para parches con el doble de lado</translation>
    </message>
    <message>
        <source>far is {far:g}, needs to be above 0; 1 is the usual distance between examples</source>
        <translation>far es {far:g} y debe ser mayor que 0; 1 es la distancia habitual entre ejemplos</translation>
    </message>
    <message>
        <source>feature {feature} of layer &apos;{layer}&apos; has a damaged vector: it holds NaN or infinite numbers, needs finite ones; delete that feature, or run Embed raster again</source>
        <translation>el objeto {feature} de la capa «{layer}» tiene un vector dañado: contiene números NaN o infinitos y deben ser finitos; elimine ese objeto o ejecute de nuevo «Calcular embeddings de un ráster»</translation>
    </message>
    <message>
        <source>feature {feature} of layer &apos;{layer}&apos; has a damaged vector: {size} bytes in {field}, needs a multiple of {item}; delete that feature, or run Embed raster again</source>
        <translation>el objeto {feature} de la capa «{layer}» tiene un vector dañado: {size} bytes en {field}, y debe ser un múltiplo de {item}; elimine ese objeto o ejecute de nuevo «Calcular embeddings de un ráster»</translation>
    </message>
    <message>
        <source>feature {feature} of layer &apos;{layer}&apos; has a damaged vector: {size} bytes in {field}, needs {vector_bytes}; delete that feature, or run Embed raster again</source>
        <translation>el objeto {feature} de la capa «{layer}» tiene un vector dañado: {size} bytes en {field}, y deben ser {vector_bytes}; elimine ese objeto o ejecute de nuevo «Calcular embeddings de un ráster»</translation>
    </message>
    <message>
        <source>feature {feature} of layer &apos;{layer}&apos; has a vector of {size} numbers, the features before it of {vector_bytes}, and only vectors of one length compare; delete the features of the other length, or run Embed raster again</source>
        <translation>el objeto {feature} de la capa «{layer}» tiene un vector de {size} números y los anteriores, de {vector_bytes}, y solo son comparables los vectores de la misma longitud; elimine los objetos de la otra longitud o ejecute de nuevo «Calcular embeddings de un ráster»</translation>
    </message>
    <message>
        <source>feature {feature} of layer &apos;{layer}&apos; has no number in its field {name}; delete that feature, or run Embed raster again</source>
        <translation>el objeto {feature} de la capa «{layer}» no tiene ningún número en su campo {name}; elimine ese objeto o ejecute de nuevo «Calcular embeddings de un ráster»</translation>
    </message>
    <message>
        <source>features left out, without a class or a geometry: {without:,}</source>
        <translation>objetos excluidos, sin clase o sin geometría: {without:,}</translation>
    </message>
    <message>
        <source>field is {field!r}, and a model takes no labels; leave it out</source>
        <translation>field es {field!r} y un modelo no lleva etiquetas; omítalo</translation>
    </message>
    <message>
        <source>field is {field!r}, and no labels are given; give --labels too, or leave it out</source>
        <translation>field es {field!r} y no se han indicado etiquetas; indique también --labels u omítalo</translation>
    </message>
    <message>
        <source>field {field} of layer &apos;{name}&apos; holds {typename}, needs binary data: virtual layers and text formats cannot carry vectors; choose the layer that it was made from, or save that as a GeoPackage</source>
        <translation>el campo {field} de la capa «{name}» contiene {typename} y debe contener datos binarios: las capas virtuales y los formatos de texto no pueden llevar vectores; elija la capa de la que procede o guárdela como GeoPackage</translation>
    </message>
    <message>
        <source>field {field} of {file} holds decimal numbers (such as {first_broken:g}), needs names of classes or whole numbers; give a field of classes</source>
        <translation>el campo {field} de {file} contiene números decimales (como {first_broken:g}) y debe contener nombres de clases o números enteros; indique un campo de clases</translation>
    </message>
    <message>
        <source>field {field} of {file} holds {found}, needs at least 2; label a second class</source>
        <translation>el campo {field} de {file} contiene {found} y debe contener al menos 2; etiquete una segunda clase</translation>
    </message>
    <message>
        <source>field {field} of {file} holds {found}, needs texts, whole numbers or yes and no; give a field of classes</source>
        <translation>el campo {field} de {file} contiene {found} y debe contener textos, números enteros o sí y no; indique un campo de clases</translation>
    </message>
    <message>
        <source>field {field} of {file} holds {names_count} different values, needs at most {most_classes} classes; give the field of the classes, not one of numbers or names of the features</source>
        <translation>el campo {field} de {file} contiene {names_count} valores distintos y debe tener como máximo {most_classes} clases; indique el campo de las clases, no uno de números o nombres de los objetos</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>nombre de archivo</translation>
    </message>
    <message>
        <source>file name {name}</source>
        <translation>nombre de archivo {name}</translation>
    </message>
    <message>
        <source>find patches that look like examples</source>
        <translation>buscar parches que se parecen a ejemplos</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>buscar</translation>
    </message>
    <message>
        <source>finding things that look like an example</source>
        <translation>encontrar cosas que se parezcan a un ejemplo</translation>
    </message>
    <message>
        <source>fitted {features} MOSAIKS features on windows of {name}: {scaled_count}</source>
        <translation>se ajustaron {features} características de MOSAIKS con ventanas de {name}: {scaled_count}</translation>
    </message>
    <message>
        <source>float16 halves a file, int8 quarters it, binary keeps signs alone. The log says what that costs: the cosine of vectors to their originals, and how many of the ten nearest stay.</source>
        <translation>float16 reduce un archivo a la mitad, int8 a la cuarta parte, binary conserva solo los signos. El registro dice lo que cuesta: el coseno de los vectores con sus originales y cuántos de los diez más cercanos se mantienen.</translation>
    </message>
    <message>
        <source>float32 is read everywhere. float16 halves it, int8 quarters it, binary keeps the signs alone; what is lost is measured and written with them.</source>
        <translation>float32 se lee en todas partes. float16 lo reduce a la mitad, int8 a la cuarta parte, binary conserva solo los signos; lo que se pierde se mide y se escribe con ellos.</translation>
    </message>
    <message>
        <source>folder {folder!r} cannot hold a GeoPackage ({reason}); give the folder a name of letters and digits</source>
        <translation>la carpeta {folder!r} no puede contener un GeoPackage ({reason}); dé a la carpeta un nombre con letras y dígitos</translation>
    </message>
    <message>
        <source>folder {folder} cannot be written ({reason}); choose another</source>
        <translation>no se puede escribir en la carpeta {folder} ({reason}); elija otra</translation>
    </message>
    <message>
        <source>folder {path} cannot be written ({reason}); choose another</source>
        <translation>no se puede escribir en la carpeta {path} ({reason}); elija otra</translation>
    </message>
    <message>
        <source>formulas: {formulas} are by name and shape; check units and order</source>
        <translation>fórmulas: {formulas} se deducen del nombre y la forma; compruebe las unidades y el orden</translation>
    </message>
    <message>
        <source>from 1 tile</source>
        <translation>de 1 tesela</translation>
    </message>
    <message>
        <source>from \ to</source>
        <translation>de \ a</translation>
    </message>
    <message>
        <source>from {} tiles</source>
        <translation>de {} teselas</translation>
    </message>
    <message>
        <source>from, to</source>
        <translation>de, a</translation>
    </message>
    <message>
        <source>geoemb:quantization of {source} is {found!r:.80}, needs to be an object; correct the attribute</source>
        <translation>geoemb:quantization de {source} es {found!r:.80} y debe ser un objeto; corrija el atributo</translation>
    </message>
    <message>
        <source>geometries that are not valid</source>
        <translation>geometrías no válidas</translation>
    </message>
    <message>
        <source>geometries that repeat another: {repeats:,} ({some})</source>
        <translation>geometrías que repiten otra: {repeats:,} ({some})</translation>
    </message>
    <message>
        <source>give another file</source>
        <translation>indique otro archivo</translation>
    </message>
    <message>
        <source>give one of its sub-datasets, such as {subdataset}</source>
        <translation>indique uno de sus subconjuntos de datos, como {subdataset}</translation>
    </message>
    <message>
        <source>gives 1 vector on this extent, needs at least {least} to be measured</source>
        <translation>da 1 vector en esta extensión y hacen falta al menos {least} para medir</translation>
    </message>
    <message>
        <source>gives other vectors in a batch</source>
        <translation>da otros vectores en un lote</translation>
    </message>
    <message>
        <source>going on with an interrupted run: {strips_done} of {strips} strips are done</source>
        <translation>se reanuda una ejecución interrumpida: {strips_done} de {strips} franjas están hechas</translation>
    </message>
    <message>
        <source>going on with {batch} tile(s) at once, as the interrupted run had, and not with {wanted}: another number could change the last digits of vectors</source>
        <translation>se sigue con {batch} tesela(s) a la vez, como en la ejecución interrumpida, y no con {wanted}: otro número podría cambiar las últimas cifras de los vectores</translation>
    </message>
    <message>
        <source>graphics card (CUDA)</source>
        <translation>tarjeta gráfica (CUDA)</translation>
    </message>
    <message>
        <source>graphics card {number}: {name}, driver {driver}</source>
        <translation>tarjeta gráfica {number}: {name}, controlador {driver}</translation>
    </message>
    <message>
        <source>graphics cards: the NVIDIA driver tells of none</source>
        <translation>tarjetas gráficas: el controlador de NVIDIA no indica ninguna</translation>
    </message>
    <message>
        <source>grid is for .npy files, and {source} says itself where it lies; leave it out</source>
        <translation>grid es para archivos .npy y {source} dice por sí mismo dónde está; omítalo</translation>
    </message>
    <message>
        <source>group patches that look alike</source>
        <translation>agrupar parches parecidos</translation>
    </message>
    <message>
        <source>grouping</source>
        <translation>agrupar</translation>
    </message>
    <message>
        <source>grouping ground and naming the groups</source>
        <translation>agrupar el terreno y nombrar los grupos</translation>
    </message>
    <message>
        <source>groupings</source>
        <translation>agrupaciones</translation>
    </message>
    <message>
        <source>groups is {wanted!r}, but this encoder has one group of tokens; leave the option out</source>
        <translation>groups es {wanted!r}, pero este codificador tiene un solo grupo de tokens; omita la opción</translation>
    </message>
    <message>
        <source>groups: which bands each stands for; rename group1 … in the card</source>
        <translation>grupos: qué bandas representa cada uno; cambie el nombre de group1 … en la ficha</translation>
    </message>
    <message>
        <source>groups: {between} vectors per patch are averaged; name them as groups to keep them</source>
        <translation>grupos: se promedian {between} vectores por parche; nómbrelos como grupos para conservarlos</translation>
    </message>
    <message>
        <source>ha</source>
        <translation>ha</translation>
    </message>
    <message>
        <source>has unknown keys {unknown}</source>
        <translation>tiene claves desconocidas {unknown}</translation>
    </message>
    <message>
        <source>held against alike ground</source>
        <translation>comparado con terreno parecido</translation>
    </message>
    <message>
        <source>hits from here on ({:.2f})</source>
        <translation>coincidencias a partir de aquí ({:.2f})</translation>
    </message>
    <message>
        <source>imported embeddings</source>
        <translation>embeddings importados</translation>
    </message>
    <message>
        <source>input {image!r} takes imagery as [{order}], and runs at {height} x {width} px with bands: {bands}</source>
        <translation>la entrada {image!r} toma las imágenes como [{order}] y funciona con {height} x {width} px; bandas: {bands}</translation>
    </message>
    <message>
        <source>input {tensor!r} gets {numbers}, which its encoding has for unknown</source>
        <translation>la entrada {tensor!r} recibe {numbers}, lo que su codificación tiene para «desconocido»</translation>
    </message>
    <message>
        <source>input {tensor!r} gets {numbers}, which the card says for unknown</source>
        <translation>la entrada {tensor!r} recibe {numbers}, lo que la ficha indica para «desconocido»</translation>
    </message>
    <message>
        <source>input {tensor!r} has the value {value!r}, which does not fill its shape {shape}; mend the card</source>
        <translation>la entrada {tensor!r} tiene el valor {value!r}, que no llena su forma {shape}; corrija la ficha</translation>
    </message>
    <message>
        <source>input {tensor!r} is taken for {role}</source>
        <translation>la entrada {tensor!r} se toma por {role}</translation>
    </message>
    <message>
        <source>input {tensor!r} is taken for {role} ({encoding})</source>
        <translation>la entrada {tensor!r} se toma por {role} ({encoding})</translation>
    </message>
    <message>
        <source>input {tensor!r} must have one</source>
        <translation>la entrada {tensor!r} debe tenerla</translation>
    </message>
    <message>
        <source>input {tensor} has no encoding; name one on the card</source>
        <translation>la entrada {tensor} no tiene codificación; indíquela en la ficha</translation>
    </message>
    <message>
        <source>inside the model</source>
        <translation>dentro del modelo</translation>
    </message>
    <message>
        <source>install TensorRT 10</source>
        <translation>instale TensorRT 10</translation>
    </message>
    <message>
        <source>install onnxruntime-gpu</source>
        <translation>instale onnxruntime-gpu</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>instalado</translation>
    </message>
    <message>
        <source>interval</source>
        <translation>intervalo</translation>
    </message>
    <message>
        <source>is Python {major}.{minor}</source>
        <translation>es Python {major}.{minor}</translation>
    </message>
    <message>
        <source>is a {bits}-bit Python, needs a 64-bit one</source>
        <translation>es un Python de {bits} bits y debe ser de 64</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>no está ahí</translation>
    </message>
    <message>
        <source>is {implementation}, needs CPython</source>
        <translation>es {implementation} y debe ser CPython</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>no se puede abrir</translation>
    </message>
    <message>
        <source>it gives other vectors</source>
        <translation>da otros vectores</translation>
    </message>
    <message>
        <source>it has no matrix products, and int8 convolutions are slower on most processors</source>
        <translation>no tiene productos de matrices, y las convoluciones int8 son más lentas en la mayoría de los procesadores</translation>
    </message>
    <message>
        <source>it is less faithful in {precision} than the encoder&apos;s own graph</source>
        <translation>es menos fiel en {precision} que el grafo propio del codificador</translation>
    </message>
    <message>
        <source>it was not written whole</source>
        <translation>no se escribió entero</translation>
    </message>
    <message>
        <source>item {item_id} has {images_count} assets that may hold imagery, needs to be told which; give --assets with names among {known}</source>
        <translation>el elemento {item_id} tiene {images_count} recursos que pueden contener imágenes y hay que indicar cuál; indique --assets con nombres de entre {known}</translation>
    </message>
    <message>
        <source>item {item_id} lacks asset {missing}, has {known}; give others by --assets</source>
        <translation>el elemento {item_id} no tiene el recurso {missing}, tiene {known}; indique otros con --assets</translation>
    </message>
    <message>
        <source>its card agrees with the model</source>
        <translation>su ficha coincide con el modelo</translation>
    </message>
    <message>
        <source>its card and the model disagree</source>
        <translation>su ficha y el modelo no coinciden</translation>
    </message>
    <message>
        <source>its card was written for another file (sha256); write a new one for this file</source>
        <translation>su ficha se escribió para otro archivo (sha256); escriba una nueva para este</translation>
    </message>
    <message>
        <source>its libraries were not found</source>
        <translation>no se encontraron sus bibliotecas</translation>
    </message>
    <message>
        <source>its name or tags hold {value}</source>
        <translation>su nombre o sus etiquetas contienen {value}</translation>
    </message>
    <message>
        <source>its name or tags say {word}</source>
        <translation>su nombre o sus etiquetas dicen {word}</translation>
    </message>
    <message>
        <source>its own coordinates</source>
        <translation>sus propias coordenadas</translation>
    </message>
    <message>
        <source>its own pixels are {pixel_x} x {pixel_y} {unit}</source>
        <translation>sus propios píxeles son de {pixel_x} x {pixel_y} {unit}</translation>
    </message>
    <message>
        <source>its source files have changed since</source>
        <translation>sus archivos de origen han cambiado desde entonces</translation>
    </message>
    <message>
        <source>its tiles are {tile} px, and vectors of whole tiles need square ones</source>
        <translation>sus teselas miden {tile} px, y los vectores de teselas enteras las necesitan cuadradas</translation>
    </message>
    <message>
        <source>its {group} {key} is {other}, this run&apos;s is {value}</source>
        <translation>su {group} {key} es {other}; en esta ejecución, {value}</translation>
    </message>
    <message>
        <source>k is {k:,}, needs 1 to {most:,}, the number of vectors of both dates that are grouped; choose a smaller k</source>
        <translation>k es {k:,} y debe estar entre 1 y {most:,}, el número de vectores de ambas fechas que se agrupan; elija un k menor</translation>
    </message>
    <message>
        <source>k is {k}, more than the vectors that differ: {groups} of {vectors}; choose a smaller k</source>
        <translation>k es {k}, más que los vectores que difieren: {groups} de {vectors}; elija un k menor</translation>
    </message>
    <message>
        <source>k is {k}, needs 1 to {vectors}, the number of patches; choose another k</source>
        <translation>k es {k} y debe estar entre 1 y {vectors}, el número de parches; elija otro k</translation>
    </message>
    <message>
        <source>k is {k}, needs at least 1 cluster</source>
        <translation>k es {k} y debe ser al menos 1 agrupamiento</translation>
    </message>
    <message>
        <source>k-means, clusters</source>
        <translation>k-means, agrupamientos</translation>
    </message>
    <message>
        <source>k-means, patches: {}, clusters: {}</source>
        <translation>k-means, parches: {}, clústeres: {}</translation>
    </message>
    <message>
        <source>km²</source>
        <translation>km²</translation>
    </message>
    <message>
        <source>labels {file} has no field {field!r}, its fields are: {known}; choose one of these</source>
        <translation>las etiquetas {file} no tienen el campo {field!r}, sus campos son: {known}; elija uno de estos</translation>
    </message>
    <message>
        <source>labels {file} has {count} fields that may hold classes ({fields}); say by --field which one does</source>
        <translation>las etiquetas {file} tienen {count} campos que pueden contener clases ({fields}); indique con --field cuál las contiene</translation>
    </message>
    <message>
        <source>lacks {missing}</source>
        <translation>no tiene {missing}</translation>
    </message>
    <message>
        <source>layer &apos;{layer}&apos; does not say which encoder made its vectors: its field {encoder} is empty; run Embed raster again</source>
        <translation>la capa «{layer}» no dice qué codificador hizo sus vectores: su campo {encoder} está vacío; ejecute de nuevo «Calcular embeddings de un ráster»</translation>
    </message>
    <message>
        <source>layer &apos;{layer}&apos; has 0 features, needs at least 1 patch; run Embed raster, or remove the filter or the selection that hides its patches</source>
        <translation>la capa «{layer}» tiene 0 objetos y necesita al menos 1 parche; ejecute «Calcular embeddings de un ráster», o quite el filtro o la selección que oculta sus parches</translation>
    </message>
    <message>
        <source>layer &apos;{layer}&apos; has no colours</source>
        <translation>la capa «{layer}» no tiene colores</translation>
    </message>
    <message>
        <source>layer &apos;{layer}&apos; mixes the encoders {tags}, and their vectors do not compare; filter it to one, such as &quot;{encoder}&quot; = &apos;{tag}&apos;</source>
        <translation>la capa «{layer}» mezcla los codificadores {tags} y sus vectores no son comparables; fíltrela para dejar uno, como &quot;{encoder}&quot; = &apos;{tag}&apos;</translation>
    </message>
    <message>
        <source>layer &apos;{name}&apos; has no embeddings: its fields are {names}, and none is embedding_f16 or embedding_f32; choose a layer that Embed raster wrote</source>
        <translation>la capa «{name}» no tiene embeddings: sus campos son {names} y ninguno es embedding_f16 ni embedding_f32; elija una capa escrita por «Calcular embeddings de un ráster»</translation>
    </message>
    <message>
        <source>layer &apos;{name}&apos; has vectors in {field} but no field {missing}, which tells what they belong to; choose a layer with all fields that Embed raster wrote</source>
        <translation>la capa «{name}» tiene vectores en {field}, pero no el campo {missing}, que dice a qué pertenecen; elija una capa con todos los campos que escribió «Calcular embeddings de un ráster»</translation>
    </message>
    <message>
        <source>layer &apos;{}&apos; has 0 features to use, needs at least 1 patch; choose another layer, or change its filter, its selection or the limit</source>
        <translation>la capa «{}» tiene 0 objetos utilizables y necesita al menos 1 parche; elija otra capa, o cambie su filtro, su selección o el límite</translation>
    </message>
    <message>
        <source>layer &apos;{}&apos; has 0 features, needs at least 1 patch; choose another layer, or change its filter</source>
        <translation>la capa «{}» tiene 0 objetos y necesita al menos 1 parche; elija otra capa o cambie su filtro</translation>
    </message>
    <message>
        <source>layer &apos;{}&apos; has 0 polygons to use, needs at least 1; choose another layer</source>
        <translation>la capa «{}» tiene 0 polígonos utilizables y necesita al menos 1; elija otra capa</translation>
    </message>
    <message>
        <source>layer band {band} is not known to be a band of {sensor}, known are {mapped}; choose other bands, or say which band it is</source>
        <translation>no se sabe que la banda {band} de la capa sea una banda de {sensor}, se conocen {mapped}; elija otras bandas o diga qué banda es</translation>
    </message>
    <message>
        <source>layerid is {number}, and layers of {file} go from 0 to {last}; give one of these numbers, or a layername</source>
        <translation>layerid es {number} y las capas de {file} van de 0 a {last}; indique uno de estos números o un layername</translation>
    </message>
    <message>
        <source>less than 0.1 %</source>
        <translation>menos del 0.1 %</translation>
    </message>
    <message>
        <source>like ({:.2f})</source>
        <translation>parecido ({:.2f})</translation>
    </message>
    <message>
        <source>likeness is {likeness:g}, needs to be a cosine from -1 to 1; 0.5 is usual</source>
        <translation>likeness es {likeness:g} y debe ser un coseno de -1 a 1; lo habitual es 0.5</translation>
    </message>
    <message>
        <source>line {number} of {file} is damaged ({error}); run the same `terrapatch embed-many` again, which writes it anew</source>
        <translation>la línea {number} de {file} está dañada ({error}); ejecute de nuevo el mismo `terrapatch embed-many`, que la vuelve a escribir</translation>
    </message>
    <message>
        <source>linear probe</source>
        <translation>sonda lineal</translation>
    </message>
    <message>
        <source>links of item {item}</source>
        <translation>los links del ítem {item}</translation>
    </message>
    <message>
        <source>list {name} cannot be read ({reason}); check the file</source>
        <translation>no se puede leer la lista {name} ({reason}); compruebe el archivo</translation>
    </message>
    <message>
        <source>list {name} does not exist; give a text file, a glob, a folder or a file of STAC items</source>
        <translation>la lista {name} no existe; indique un archivo de texto, un patrón, una carpeta o un archivo de elementos STAC</translation>
    </message>
    <message>
        <source>list {name} is not a text file; for one raster use `terrapatch embed`, or put it in a folder</source>
        <translation>la lista {name} no es un archivo de texto; para un solo ráster use `terrapatch embed` o póngalo en una carpeta</translation>
    </message>
    <message>
        <source>list {name} names no scene, needs at least one; check it</source>
        <translation>la lista {name} no nombra ninguna escena y debe nombrar al menos una; compruébela</translation>
    </message>
    <message>
        <source>list {path} is not JSON ({error}); check the file</source>
        <translation>la lista {path} no es JSON ({error}); compruebe el archivo</translation>
    </message>
    <message>
        <source>list {path} names no scene, needs at least one; check it</source>
        <translation>la lista {path} no nombra ninguna escena y debe nombrar al menos una; compruébela</translation>
    </message>
    <message>
        <source>macOS on Apple silicon (arm64)</source>
        <translation>macOS en chips de Apple (arm64)</translation>
    </message>
    <message>
        <source>macOS on Intel (x86-64)</source>
        <translation>macOS en Intel (x86-64)</translation>
    </message>
    <message>
        <source>made by another version</source>
        <translation>hecho por otra versión</translation>
    </message>
    <message>
        <source>made for {} m pixels</source>
        <translation>hecho para píxeles de {} m</translation>
    </message>
    <message>
        <source>main directions</source>
        <translation>direcciones principales</translation>
    </message>
    <message>
        <source>mapping</source>
        <translation>cartografiar</translation>
    </message>
    <message>
        <source>mapping classes from examples</source>
        <translation>cartografiar clases a partir de ejemplos</translation>
    </message>
    <message>
        <source>mask covers {bounds}, the raster {grid_bounds}: they do not meet; give polygons in the raster&apos;s CRS</source>
        <translation>la máscara cubre {bounds} y el ráster, {grid_bounds}: no se tocan; indique polígonos en el SRC del ráster</translation>
    </message>
    <message>
        <source>mask holds no area; give polygons in the raster&apos;s CRS</source>
        <translation>la máscara no contiene ninguna área; indique polígonos en el SRC del ráster</translation>
    </message>
    <message>
        <source>mask is not a WKT geometry ({error}); give POLYGON or MULTIPOLYGON text</source>
        <translation>la máscara no es una geometría WKT ({error}); indique texto POLYGON o MULTIPOLYGON</translation>
    </message>
    <message>
        <source>mask {file} cannot be read ({error}); give a file of polygons, such as a GeoPackage</source>
        <translation>no se puede leer la máscara {file} ({error}); indique un archivo de polígonos, como un GeoPackage</translation>
    </message>
    <message>
        <source>mask {file} cannot be transformed to the raster&apos;s CRS ({error}); give it in the raster&apos;s CRS</source>
        <translation>la máscara {file} no se puede transformar al SRC del ráster ({error}); indíquela en el SRC del ráster</translation>
    </message>
    <message>
        <source>mask {file} covers {bounds}, far from the raster; give polygons that meet it</source>
        <translation>la máscara {file} cubre {bounds}, lejos del ráster; indique polígonos que lo toquen</translation>
    </message>
    <message>
        <source>mask {file} has no layer {asked!r}, only {kinds}; choose one of these</source>
        <translation>la máscara {file} no tiene la capa {asked!r}, solo {kinds}; elija una de estas</translation>
    </message>
    <message>
        <source>mask {file} has {fitting_count} layers that may hold polygons ({fitting}), needs one; name it, such as {file}{layer}{first_fitting}</source>
        <translation>la máscara {file} tiene {fitting_count} capas que pueden contener polígonos ({fitting}) y hace falta una; nómbrela, como {file}{layer}{first_fitting}</translation>
    </message>
    <message>
        <source>mask {file} holds damaged geometries ({error}), needs polygons; mend them first, such as with QGIS&apos;s Fix geometries</source>
        <translation>la máscara {file} contiene geometrías dañadas ({error}) y debe contener polígonos; corríjalas antes, por ejemplo con «Corregir geometrías» de QGIS</translation>
    </message>
    <message>
        <source>mask {file} holds no polygons (it is empty); give a layer of polygons</source>
        <translation>la máscara {file} no contiene polígonos (está vacía); indique una capa de polígonos</translation>
    </message>
    <message>
        <source>mask {file} holds no polygons (only {found}); give a layer of polygons, or name one as FILE{layer}NAME</source>
        <translation>la máscara {file} no contiene polígonos (solo {found}); indique una capa de polígonos o nombre una como FILE{layer}NAME</translation>
    </message>
    <message>
        <source>mask {file} reaches where the raster&apos;s CRS has no coordinates; cut it to the raster&apos;s region</source>
        <translation>la máscara {file} llega a donde el SRC del ráster no tiene coordenadas; recórtela a la región del ráster</translation>
    </message>
    <message>
        <source>matched by overlap</source>
        <translation>comparados por superposición</translation>
    </message>
    <message>
        <source>mean and standard deviation are measured on the layer</source>
        <translation>la media y la desviación estándar se miden en la capa</translation>
    </message>
    <message>
        <source>mean: compares with other vectors of the encoder. gem: a mean that large numbers rule. stats: least, most, mean and deviation, four times as many numbers. What gem and stats give compares with its own kind only.</source>
        <translation>mean: comparable con otros vectores del codificador. gem: una media dominada por los números grandes. stats: mínimo, máximo, media y desviación, cuatro veces más números. Lo que dan gem y stats solo es comparable con lo de su mismo tipo.</translation>
    </message>
    <message>
        <source>metadata of the plugin Deepness: {deepness}</source>
        <translation>metadatos del complemento Deepness: {deepness}</translation>
    </message>
    <message>
        <source>metadata {key!r} is {metadata!r}, which is not JSON</source>
        <translation>los metadatos {key!r} son {metadata!r}, que no es JSON</translation>
    </message>
    <message>
        <source>metres</source>
        <translation>metros</translation>
    </message>
    <message>
        <source>min-score is {least}, needs to be from -1 to 1, as scores are; leave it out to keep every hit</source>
        <translation>min-score es {least} y debe estar entre -1 y 1, como las puntuaciones; omítalo para conservar todas las coincidencias</translation>
    </message>
    <message>
        <source>min-valid is {min_valid}, needs to be a share from 0 to 1</source>
        <translation>min-valid es {min_valid} y debe ser una proporción de 0 a 1</translation>
    </message>
    <message>
        <source>model {file} cannot be read ({reason}); give a file of `classify`</source>
        <translation>no se puede leer el modelo {file} ({reason}); indique un archivo de `classify`</translation>
    </message>
    <message>
        <source>model {model} is for vectors of {encoder}, and {path} holds those of {found}; embed this scene with the same encoder</source>
        <translation>el modelo {model} es para vectores de {encoder} y {path} contiene los de {found}; calcule los embeddings de esta escena con el mismo codificador</translation>
    </message>
    <message>
        <source>most ({:.1f})</source>
        <translation>máximo ({:.1f})</translation>
    </message>
    <message>
        <source>most is {most}, needs {largest_most} or less; choose a smaller one</source>
        <translation>most es {most} y debe ser {largest_most} o menos; elija uno menor</translation>
    </message>
    <message>
        <source>most is {most}, needs {least_k} or more; choose a larger one</source>
        <translation>most es {most} y debe ser {least_k} o más; elija uno mayor</translation>
    </message>
    <message>
        <source>multiply is {multiply}, needs to be a number other than 0, of a size from {least:g} to {largest:g}; 1 leaves the pixels as they are</source>
        <translation>multiply es {multiply} y debe ser un número distinto de 0, de valor absoluto entre {least:g} y {largest:g}; 1 deja los píxeles como están</translation>
    </message>
    <message>
        <source>name in the description</source>
        <translation>nombre en la descripción</translation>
    </message>
    <message>
        <source>names</source>
        <translation>nombres</translation>
    </message>
    <message>
        <source>native: the raster&apos;s own pixels. encoder: pixels of the size that the encoder was trained on. Or a number of CRS units per pixel, such as 10 for 10 m.</source>
        <translation>native: los píxeles propios del ráster. encoder: píxeles del tamaño con el que se entrenó el codificador. O un número de unidades del SRC por píxel, como 10 para 10 m.</translation>
    </message>
    <message>
        <source>nearest of those known</source>
        <translation>el más cercano de los conocidos</translation>
    </message>
    <message>
        <source>needs more memory than there is; choose a smaller extent or a larger patch</source>
        <translation>necesita más memoria de la que hay; elija una extensión menor o un parche mayor</translation>
    </message>
    <message>
        <source>no Dask scheduler answers at {scheduler} ({error}); give local, or its address such as tcp://HOST:8786</source>
        <translation>ningún planificador de Dask responde en {scheduler} ({error}); indique local, o su dirección, como tcp://HOST:8786</translation>
    </message>
    <message>
        <source>no band was given, {raster} has {bands} of them; choose among them</source>
        <translation>no se indicó ninguna banda, {raster} tiene {bands}; elija entre ellas</translation>
    </message>
    <message>
        <source>no classes</source>
        <translation>ninguna clase</translation>
    </message>
    <message>
        <source>no credentials for {beginning} were found (none of {names} is set, and ~/{file} is not there); set them, or {public} for a public store</source>
        <translation>no se encontraron credenciales para {beginning} (no está definida ninguna de {names}, y no existe ~/{file}); defínalas, o {public} para un almacén público</translation>
    </message>
    <message>
        <source>no geometry repeats</source>
        <translation>ninguna geometría se repite</translation>
    </message>
    <message>
        <source>no message</source>
        <translation>ningún mensaje</translation>
    </message>
    <message>
        <source>no other file</source>
        <translation>ningún otro archivo</translation>
    </message>
    <message>
        <source>no overlap reaches {agreement}, so that a vector also says where in the tile its patch lies</source>
        <translation>ninguna superposición llega a {agreement}, así que un vector también dice en qué lugar de la tesela está su parche</translation>
    </message>
    <message>
        <source>no patch of &apos;{patches}&apos; lies under a polygon of &apos;{polygons}&apos;; check that both are of one place, and the CRS of both</source>
        <translation>ningún parche de «{patches}» está bajo un polígono de «{polygons}»; compruebe que ambas son del mismo lugar, y el SRC de ambas</translation>
    </message>
    <message>
        <source>no patch of {path} has at least {min_valid:.0%} valid pixels (the best has {best_valid:.0%}); lower min-valid, use a smaller patch, or choose an area that holds imagery</source>
        <translation>ningún parche de {path} tiene al menos {min_valid:.0%} de píxeles válidos (el mejor tiene {best_valid:.0%}); baje min-valid, use un parche menor o elija un área que contenga imágenes</translation>
    </message>
    <message>
        <source>no patch of {path} that the mask touches has at least {min_valid:.0%} valid pixels; lower min-valid, use a smaller patch, or choose an area that holds imagery</source>
        <translation>ningún parche de {path} que toque la máscara tiene al menos {min_valid:.0%} de píxeles válidos; baje min-valid, use un parche menor o elija un área que contenga imágenes</translation>
    </message>
    <message>
        <source>no pixels came</source>
        <translation>no llegó ningún píxel</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>no se indicó el motivo</translation>
    </message>
    <message>
        <source>no statistics are published for it, {measured}</source>
        <translation>no se han publicado estadísticas para él, {measured}</translation>
    </message>
    <message>
        <source>no valid pixel was found in {down} windows of {height} x {width} pixels, nor among others spread evenly over the raster; check its nodata value, mask and alpha, or give an extent that holds imagery</source>
        <translation>no se encontró ningún píxel válido en {down} ventanas de {height} x {width} píxeles, ni entre otras repartidas uniformemente por el ráster; compruebe su valor sin datos, su máscara y su alfa, o indique una extensión que contenga imágenes</translation>
    </message>
    <message>
        <source>no vector is zero</source>
        <translation>ningún vector es nulo</translation>
    </message>
    <message>
        <source>no vector repeats</source>
        <translation>ningún vector se repite</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>none of the examples lies on a patch that is compared; give points or polygons on ground that changed</source>
        <translation>ninguno de los ejemplos está sobre un parche que se compare; indique puntos o polígonos sobre terreno que haya cambiado</translation>
    </message>
    <message>
        <source>none of the {settings_count} settings can be made; the first, {first_skipped_title}: {reason}</source>
        <translation>ninguna de las {settings_count} configuraciones se puede hacer; la primera, {first_skipped_title}: {reason}</translation>
    </message>
    <message>
        <source>none was given</source>
        <translation>no se indicó</translation>
    </message>
    <message>
        <source>none, from a folder</source>
        <translation>ninguna, desde una carpeta</translation>
    </message>
    <message>
        <source>nor does another; give a table of embeddings</source>
        <translation>ni otra tampoco; indique una tabla de embeddings</translation>
    </message>
    <message>
        <source>not available for {name} on {processor}</source>
        <translation>incompatible con {name} en {processor}</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>no indicada</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocida</translation>
    </message>
    <message>
        <source>not known for lack of memory, and taken as declared: {beyond_memory}</source>
        <translation>no se sabe por falta de memoria y se toma como se declara: {beyond_memory}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>nothing that could be used</source>
        <translation>nada que se pudiera usar</translation>
    </message>
    <message>
        <source>numbers from {least} to {most}</source>
        <translation>números de {least} a {most}</translation>
    </message>
    <message>
        <source>numbers is {numbers}, and ArcGIS reads float32 alone; leave it out</source>
        <translation>numbers es {numbers} y ArcGIS solo lee float32; omítalo</translation>
    </message>
    <message>
        <source>numbers of {source} are stored by the method {method!r} without a scale, and import puts on scales alone; turn them into float32 by its maker&apos;s code first</source>
        <translation>los números de {source} están guardados con el método {method!r} sin escala, y la importación solo aplica escalas; conviértalos antes a float32 con el código de su autor</translation>
    </message>
    <message>
        <source>numbers such as reflectance around {level}</source>
        <translation>números como la reflectancia en torno a {level}</translation>
    </message>
    <message>
        <source>numbers with commas between them</source>
        <translation>números separados por comas</translation>
    </message>
    <message>
        <source>of an unknown origin</source>
        <translation>de origen desconocido</translation>
    </message>
    <message>
        <source>one place</source>
        <translation>un lugar</translation>
    </message>
    <message>
        <source>one without a code</source>
        <translation>uno sin código</translation>
    </message>
    <message>
        <source>only it has a band {distinctive}</source>
        <translation>solo él tiene una banda {distinctive}</translation>
    </message>
    <message>
        <source>only of class {name!r}</source>
        <translation>solo de la clase {name!r}</translation>
    </message>
    <message>
        <source>only the class {name!r}</source>
        <translation>solo la clase {name!r}</translation>
    </message>
    <message>
        <source>only the class {names!r} lies within the scene, needs at least 2; label a second class there</source>
        <translation>solo la clase {names!r} está dentro de la escena y hacen falta al menos 2; etiquete ahí una segunda clase</translation>
    </message>
    <message>
        <source>onnxruntime gives vectors without meaning</source>
        <translation>onnxruntime da vectores sin significado</translation>
    </message>
    <message>
        <source>onnxruntime has CUDA, but it did not start: {why}</source>
        <translation>onnxruntime tiene CUDA, pero no se inició: {why}</translation>
    </message>
    <message>
        <source>onnxruntime has its CUDA provider</source>
        <translation>onnxruntime tiene su proveedor CUDA</translation>
    </message>
    <message>
        <source>order</source>
        <translation>orden</translation>
    </message>
    <message>
        <source>out is for datasets, and {path} is a set, whose clusters go into its own folder; leave it out</source>
        <translation>out es para conjuntos de datos y {path} es un conjunto de embeddings, cuyos agrupamientos van a su propia carpeta; omítalo</translation>
    </message>
    <message>
        <source>out is {out}, needs a file name that ends in .onnx; its card goes beside it</source>
        <translation>out es {out} y debe ser un nombre de archivo que termine en .onnx; su ficha va junto a él</translation>
    </message>
    <message>
        <source>out of memory on loading {onnx_file}; close other programs, or choose a smaller encoder ({text})</source>
        <translation>memoria insuficiente para cargar {onnx_file}; cierre otros programas o elija un codificador más pequeño ({text})</translation>
    </message>
    <message>
        <source>out of memory on {device}: going on with {tiles} tile(s) at once</source>
        <translation>memoria agotada en {device}: se sigue con {tiles} tesela(s) a la vez</translation>
    </message>
    <message>
        <source>out of memory on {device}: going on with {tiles} tile(s) at once, {lanes} side by side</source>
        <translation>memoria agotada en {device}: se sigue con {tiles} tesela(s) a la vez, {lanes} en paralelo</translation>
    </message>
    <message>
        <source>out of memory on {tiles} tile(s) of {side} px; use a smaller tile</source>
        <translation>memoria agotada con {tiles} tesela(s) de {side} px; use una tesela menor</translation>
    </message>
    <message>
        <source>output {layout!r} has shape {output_shape}, the card&apos;s layout {kind!r} needs {want}; run `terrapatch inspect` on the model and mend patch_px, dim or the token counts of its card</source>
        <translation>la salida {layout!r} tiene la forma {output_shape} y la disposición {kind!r} de la ficha requiere {want}; ejecute `terrapatch inspect` con el modelo y corrija patch_px, dim o los números de tokens de su ficha</translation>
    </message>
    <message>
        <source>output {layout!r} has {count} group(s) of vectors per patch, its card names {groups_count}; mend the groups of the card</source>
        <translation>la salida {layout!r} tiene {count} grupo(s) de vectores por parche y su ficha nombra {groups_count}; corrija los grupos de la ficha</translation>
    </message>
    <message>
        <source>output {name!r} holds tokens: {output_dim} numbers per {patch_px} px patch, row by row</source>
        <translation>la salida {name!r} contiene tokens: {output_dim} números por parche de {patch_px} px, fila a fila</translation>
    </message>
    <message>
        <source>output {name!r} is a map {order}: {output_dim} numbers per {patch_px} px patch</source>
        <translation>la salida {name!r} es un mapa {order}: {output_dim} números por parche de {patch_px} px</translation>
    </message>
    <message>
        <source>output {name!r} is one vector of {output_dim} numbers per window</source>
        <translation>la salida {name!r} es un vector de {output_dim} números por ventana</translation>
    </message>
    <message>
        <source>overlap</source>
        <translation>superposición</translation>
    </message>
    <message>
        <source>overlap of {overlap} px does not fit a tile of {tile_px} px; use 0 to {most}</source>
        <translation>una superposición de {overlap} px no cabe en una tesela de {tile_px} px; use de 0 a {most}</translation>
    </message>
    <message>
        <source>overlap of {overlap} px is {overlap_patches} whole patches, the tile has {tile_patches}; use at most {most}</source>
        <translation>una superposición de {overlap} px son {overlap_patches} parches enteros y la tesela tiene {tile_patches}; use como máximo {most}</translation>
    </message>
    <message>
        <source>overlap {overlap} px</source>
        <translation>superposición {overlap} px</translation>
    </message>
    <message>
        <source>pairs of dates</source>
        <translation>pares de fechas</translation>
    </message>
    <message>
        <source>partition {file} is damaged or missing ({error}); run the same `terrapatch embed-many` again, which makes it anew, after the folder of the scene was deleted</source>
        <translation>la partición {file} está dañada o no existe ({error}); elimine la carpeta de la escena y ejecute de nuevo el mismo `terrapatch embed-many`, que vuelve a hacerla</translation>
    </message>
    <message>
        <source>partition {number} holds other vectors than the manifest says; run the same `terrapatch embed-many` again, after the folder of the scene was deleted</source>
        <translation>la partición {number} contiene otros vectores que los que dice el manifiesto; elimine la carpeta de la escena y ejecute de nuevo el mismo `terrapatch embed-many`</translation>
    </message>
    <message>
        <source>patch</source>
        <translation>parche</translation>
    </message>
    <message>
        <source>patch is {patch_px} px, needs at least 1</source>
        <translation>patch es de {patch_px} px y debe ser al menos 1</translation>
    </message>
    <message>
        <source>patch is {patch} px, needs to be at least 1</source>
        <translation>patch es de {patch} px y debe ser al menos 1</translation>
    </message>
    <message>
        <source>patch of {patch} px is not a multiple of the {own} px patch of encoder {encoder}; for finer vectors use refine 2 or 4, or a finer resolution</source>
        <translation>un parche de {patch} px no es múltiplo del parche de {own} px del codificador {encoder}; para vectores más finos use refine 2 o 4, o una resolución más fina</translation>
    </message>
    <message>
        <source>patch {patch} is given both as an example and as a counterexample, and so are {more} others; remove it from one of the two</source>
        <translation>el parche {patch} figura a la vez como ejemplo y como contraejemplo, igual que otros {more}; elimínelo de uno de los dos</translation>
    </message>
    <message>
        <source>patch {patch} is given both as an example and as a counterexample; remove it from one of the two</source>
        <translation>el parche {patch} figura a la vez como ejemplo y como contraejemplo; elimínelo de uno de los dos</translation>
    </message>
    <message>
        <source>patches</source>
        <translation>parches</translation>
    </message>
    <message>
        <source>patches (axis of square roots)</source>
        <translation>parches (eje de raíces cuadradas)</translation>
    </message>
    <message>
        <source>patches below 1 m: Patch size makes them larger</source>
        <translation>parches de menos de 1 m: Tamaño de parche los hace mayores</translation>
    </message>
    <message>
        <source>patches in {layer} now: {written:,}</source>
        <translation>parches ahora en {layer}: {written:,}</translation>
    </message>
    <message>
        <source>patches in {path}: {patches}, needs at least {least_patches} to compare numbers of clusters; embed a larger area</source>
        <translation>parches en {path}: {patches}; se necesitan al menos {least_patches} para comparar números de clústeres; calcule los embeddings de un área mayor</translation>
    </message>
    <message>
        <source>patches of ground that {before} and {after} share: {patches_count}, need at least {fewest_pairs}; give sets of the same place</source>
        <translation>parches de terreno que comparten {before} y {after}: {patches_count}; se necesitan al menos {fewest_pairs}; indique conjuntos del mismo lugar</translation>
    </message>
    <message>
        <source>patches with a vector under the labels: {positions_count}, {found}; needs at least 2 classes: label places inside the scene</source>
        <translation>parches con vector bajo las etiquetas: {positions_count}, {found}; se necesitan al menos 2 clases: etiquete lugares dentro de la escena</translation>
    </message>
    <message>
        <source>patches.gpkg in the folder, made again by each run.</source>
        <translation>patches.gpkg en la carpeta; cada ejecución lo vuelve a crear.</translation>
    </message>
    <message>
        <source>pip does not work.</source>
        <translation>pip no funciona.</translation>
    </message>
    <message>
        <source>pixels as they are</source>
        <translation>píxeles sin cambios</translation>
    </message>
    <message>
        <source>pixels of {raster} lie between {low:.4g} and {high:.4g}, encoder {encoder} wants {phrase}: they look like {looks_like}; give --multiply {factor:g}, or imagery in that unit</source>
        <translation>los píxeles de {raster} están entre {low:.4g} y {high:.4g} y el codificador {encoder} espera {phrase}: parecen {looks_like}; indique --multiply {factor:g} o imágenes en esa unidad</translation>
    </message>
    <message>
        <source>pixels of {raster} lie between {low:.4g} and {high:.4g}, encoder {encoder} wants {phrase}: they look like {looks_like}; give imagery in that unit</source>
        <translation>los píxeles de {raster} están entre {low:.4g} y {high:.4g} y el codificador {encoder} espera {phrase}: parecen {looks_like}; indique imágenes en esa unidad</translation>
    </message>
    <message>
        <source>pixels without a vector: {count:,}</source>
        <translation>píxeles sin vector: {count:,}</translation>
    </message>
    <message>
        <source>places lie on no grid, so row and col cannot be held against it</source>
        <translation>los lugares no están en ninguna cuadrícula, así que row y col no se pueden contrastar con ella</translation>
    </message>
    <message>
        <source>places outside of their coordinate system ({crs})</source>
        <translation>lugares fuera de su sistema de coordenadas ({crs})</translation>
    </message>
    <message>
        <source>places that disagree with their row and col</source>
        <translation>lugares que no concuerdan con su row y su col</translation>
    </message>
    <message>
        <source>plain bands</source>
        <translation>bandas simples</translation>
    </message>
    <message>
        <source>point {first_lost:.10g},{second_lost:.10g} lies on a patch without a vector (too few valid pixels); the nearest patch that has one is around {x:.10g},{y:.10g}</source>
        <translation>el punto {first_lost:.10g},{second_lost:.10g} está sobre un parche sin vector (muy pocos píxeles válidos); el parche más cercano que lo tiene está en torno a {x:.10g},{y:.10g}</translation>
    </message>
    <message>
        <source>point {first_point:.10g},{second_point:.10g} lies on no patch of {path}, which reaches from {west:.6g},{south:.6g} to {east:.6g},{north:.6g}; give longitude and latitude of a place that has one</source>
        <translation>el punto {first_point:.10g},{second_point:.10g} no está sobre ningún parche de {path}, que va de {west:.6g},{south:.6g} a {east:.6g},{north:.6g}; indique la longitud y la latitud de un lugar que lo tenga</translation>
    </message>
    <message>
        <source>point {x:.10g},{y:.10g} is outside the grid of {path}, which reaches from {xmin},{ymin} to {xmax},{ymax}; give a point inside, in the coordinate system of the raster</source>
        <translation>el punto {x:.10g},{y:.10g} está fuera de la cuadrícula de {path}, que va de {xmin},{ymin} a {xmax},{ymax}; indique un punto de dentro, en el sistema de coordenadas del ráster</translation>
    </message>
    <message>
        <source>points have no extent and lie on no lattice: each stands for a square of {side:.4g} {unit}; --side says another</source>
        <translation>los puntos no tienen extensión y no están en ninguna retícula: cada uno representa un cuadrado de {side:.4g} {unit}; --side indica otro</translation>
    </message>
    <message>
        <source>points lie in rows and columns: each stands for its cell of {across:.6g} x {down:.6g} units</source>
        <translation>los puntos están en filas y columnas: cada uno representa su celda de {across:.6g} x {down:.6g} unidades</translation>
    </message>
    <message>
        <source>position {first_outside} is not among the {count} vectors; needs 0 to {last}</source>
        <translation>la posición {first_outside} no está entre los {count} vectores; debe estar entre 0 y {last}</translation>
    </message>
    <message>
        <source>power or amplitude, not decibels</source>
        <translation>potencia o amplitud, no decibelios</translation>
    </message>
    <message>
        <source>power, turned into decibels</source>
        <translation>potencia, convertida en decibelios</translation>
    </message>
    <message>
        <source>precision fp16 is for graphics cards: on a processor most operations are computed in 32 bits anyway; compare its speed with fp32, or use int8</source>
        <translation>la precisión fp16 es para tarjetas gráficas: en un procesador, la mayoría de las operaciones se calculan de todos modos en 32 bits; compare su velocidad con fp32 o use int8</translation>
    </message>
    <message>
        <source>precision int8 is for the processor; use fp16 on a GPU, or device cpu</source>
        <translation>la precisión int8 es para el procesador; use fp16 en una GPU o el dispositivo cpu</translation>
    </message>
    <message>
        <source>precision of the first ten hits</source>
        <translation>precisión de las diez primeras coincidencias</translation>
    </message>
    <message>
        <source>precisions holds {precision!r}, needs some of {choices}; change it</source>
        <translation>precisions contiene {precision!r} y debe contener algunas de {choices}; cámbielo</translation>
    </message>
    <message>
        <source>preparing encoder {encoder} for the graphics card, once: seconds for a small encoder, about half a minute for one of 300 million parameters</source>
        <translation>preparando el codificador {encoder} para la tarjeta gráfica, una sola vez: segundos para un codificador pequeño, alrededor de medio minuto para uno de 300 millones de parámetros</translation>
    </message>
    <message>
        <source>probe: a weighted sum for each class, good from few examples on. knn: the five nearest examples. forest: 200 decision trees.</source>
        <translation>probe: una suma ponderada por clase, buena ya con pocos ejemplos. knn: los cinco ejemplos más cercanos. forest: 200 árboles de decisión.</translation>
    </message>
    <message>
        <source>processor (CPU)</source>
        <translation>procesador (CPU)</translation>
    </message>
    <message>
        <source>processor: {facts}</source>
        <translation>procesador: {facts}</translation>
    </message>
    <message>
        <source>pyogrio does not read back what it wrote</source>
        <translation>pyogrio no lee lo que ha escrito</translation>
    </message>
    <message>
        <source>quantization of {name} is {told}, needs scale and offset as numbers or lists of them; correct the footer emb</source>
        <translation>la cuantización de {name} es {told} y debe tener scale y offset como números o listas de ellos; corrija el pie emb</translation>
    </message>
    <message>
        <source>ran out of memory</source>
        <translation>se quedó sin memoria</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>rango</translation>
    </message>
    <message>
        <source>raster {path} does not exist; check the path</source>
        <translation>el ráster {path} no existe; compruebe la ruta</translation>
    </message>
    <message>
        <source>rasterio projects wrongly: {easting}, {northing}</source>
        <translation>rasterio proyecta mal: {easting}, {northing}</translation>
    </message>
    <message>
        <source>really variable when run: {varying}</source>
        <translation>realmente variable al ejecutarlo: {varying}</translation>
    </message>
    <message>
        <source>refine {refine} shifts the grid by {patch}/{patch_step} px, which is not a whole number; use a patch that is a multiple of {patch_step} px, or refine 1</source>
        <translation>refine {refine} desplaza la cuadrícula {patch}/{patch_step} px, que no es un número entero; use un parche que sea múltiplo de {patch_step} px o refine 1</translation>
    </message>
    <message>
        <source>reflectance (0 to 1)</source>
        <translation>reflectancia (0 a 1)</translation>
    </message>
    <message>
        <source>reflectance in percent</source>
        <translation>reflectancia en porcentaje</translation>
    </message>
    <message>
        <source>reflectance or otherwise scaled already</source>
        <translation>reflectancia, o ya escalados de otro modo</translation>
    </message>
    <message>
        <source>reflectance x 10000</source>
        <translation>reflectancia x 10000</translation>
    </message>
    <message>
        <source>reflectance, turned into {unit}</source>
        <translation>reflectancia, convertida en {unit}</translation>
    </message>
    <message>
        <source>resolution encoder changes nothing: encoder {encoder} names no pixel size, so the raster&apos;s own pixels are taken</source>
        <translation>resolution encoder no cambia nada: el codificador {encoder} no indica ningún tamaño de píxel, así que se toman los píxeles del propio ráster</translation>
    </message>
    <message>
        <source>resolution is {resolution!r}, needs &apos;native&apos;, &apos;encoder&apos; or a number above 0 in CRS units per pixel</source>
        <translation>resolution es {resolution!r} y debe ser «native», «encoder» o un número mayor que 0 en unidades del SRC por píxel</translation>
    </message>
    <message>
        <source>resolution is {resolution!r}, needs &apos;native&apos;, &apos;encoder&apos; or a number in CRS units per pixel</source>
        <translation>resolution es {resolution!r} y debe ser «native», «encoder» o un número en unidades del SRC por píxel</translation>
    </message>
    <message>
        <source>resolution is {resolution:g} {unit}, larger than all of {raster}, which is {size}; give a number in {unit}, the unit of its CRS ({own})</source>
        <translation>resolution es {resolution:g} {unit}, mayor que todo {raster}, que mide {size}; indique un número en {unit}, la unidad de su SRC ({own})</translation>
    </message>
    <message>
        <source>resolution is {resolution}, at which {raster} has more than {most:,} pixels a side; give a larger number of {unit} (its own pixels are {own})</source>
        <translation>resolution es {resolution}, y así {raster} tiene más de {most:,} píxeles por lado; indique un número mayor en {unit} (sus propios píxeles miden {own})</translation>
    </message>
    <message>
        <source>resolution is {resolution}, needs to be above 0 CRS units per pixel</source>
        <translation>resolution es {resolution} y debe ser mayor que 0 unidades del SRC por píxel</translation>
    </message>
    <message>
        <source>resolution: metres per pixel of the training imagery</source>
        <translation>resolución: metros por píxel de las imágenes de entrenamiento</translation>
    </message>
    <message>
        <source>revision {}</source>
        <translation>revisión {}</translation>
    </message>
    <message>
        <source>rim effect: patches at a tile&apos;s rim have cosine {outermost:.3f} (least {least:.3f}) to the same ground inside another tile, from {margin_px} px on {reached:.3f}</source>
        <translation>efecto de borde: los parches del borde de una tesela tienen un coseno de {outermost:.3f} (mínimo {least:.3f}) con el mismo terreno dentro de otra tesela; a partir de {margin_px} px, de {reached:.3f}</translation>
    </message>
    <message>
        <source>rocchio: towards positives, away from negatives, by cosine; from one example on. mean: mean of positives; counterexamples are left out of the hits only. probe: logistic classifier, which needs counterexamples.</source>
        <translation>rocchio: hacia los positivos, lejos de los negativos, por coseno; a partir de un ejemplo. mean: media de los positivos; los contraejemplos solo se excluyen de las coincidencias. probe: clasificador logístico, que necesita contraejemplos.</translation>
    </message>
    <message>
        <source>row and col are not whole numbers in all rows, so places cannot be held against them</source>
        <translation>row y col no son números enteros en todas las filas, así que los lugares no se pueden contrastar con ellos</translation>
    </message>
    <message>
        <source>row and col are swapped: row counts across and col down</source>
        <translation>row y col están intercambiados: row cuenta a lo ancho y col, hacia abajo</translation>
    </message>
    <message>
        <source>row {shown}</source>
        <translation>fila {shown}</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>filas</translation>
    </message>
    <message>
        <source>rows left out, for want of a place or a vector of finite numbers: {left_out:,} of {rows:,}</source>
        <translation>filas excluidas, por falta de lugar o de un vector de números finitos: {left_out:,} de {rows:,}</translation>
    </message>
    <message>
        <source>rows without a place</source>
        <translation>filas sin lugar</translation>
    </message>
    <message>
        <source>rows without a vector: {missing:,}</source>
        <translation>filas sin vector: {missing:,}</translation>
    </message>
    <message>
        <source>rows {shown}</source>
        <translation>filas {shown}</translation>
    </message>
    <message>
        <source>runs on macOS {macos}, needs {first_oldest_macos} or newer</source>
        <translation>funciona con macOS {macos} y necesita {first_oldest_macos} o posterior</translation>
    </message>
    <message>
        <source>runs on {libc} {libc_version}, needs glibc {needed} or newer</source>
        <translation>funciona con {libc} {libc_version} y necesita glibc {needed} o posterior</translation>
    </message>
    <message>
        <source>scale in geoemb:quantization of {source} is {scale!r:.80}, needs to be a number, or an object that names an array; correct the attribute</source>
        <translation>scale en geoemb:quantization de {source} es {scale!r:.80} y debe ser un número o un objeto que nombre una matriz; corrija el atributo</translation>
    </message>
    <message>
        <source>scaled pixels of {raster} lie between {low} and {high}, encoder {encoder} takes whole numbers ({dtype}) from {least:,} to {most:,}</source>
        <translation>los píxeles escalados de {raster} están entre {low} y {high}, el codificador {encoder} toma números enteros ({dtype}) de {least:,} a {most:,}</translation>
    </message>
    <message>
        <source>scaling expression {expression!r} is unknown, known are log10 and decibel; mend the card</source>
        <translation>la expresión de escalado {expression!r} es desconocida, se conocen log10 y decibel; corrija la ficha</translation>
    </message>
    <message>
        <source>scaling {kind!r} is not bound to a layer or is unknown</source>
        <translation>el escalado {kind!r} no está vinculado a una capa o es desconocido</translation>
    </message>
    <message>
        <source>scaling {type!r} has {value_count} values for {key}, needs one or {bands} (one per band); mend the encoder&apos;s card or choose as many bands</source>
        <translation>el escalado {type!r} tiene {value_count} valores para {key} y debe tener uno o {bands} (uno por banda); corrija la ficha del codificador o elija ese número de bandas</translation>
    </message>
    <message>
        <source>scaling: the statistics of the layer&apos;s sensor are used; write the model&apos;s own into the card</source>
        <translation>escalado: se usan las estadísticas del sensor de la capa; escriba las del propio modelo en la ficha</translation>
    </message>
    <message>
        <source>scaling: {scaling}</source>
        <translation>escalado: {scaling}</translation>
    </message>
    <message>
        <source>scaling: {sentence}</source>
        <translation>escalado: {sentence}</translation>
    </message>
    <message>
        <source>scenes</source>
        <translation>escenas</translation>
    </message>
    <message>
        <source>scenes ({patches:,} patches)</source>
        <translation>escenas ({patches:,} parches)</translation>
    </message>
    <message>
        <source>scikit-learn does not tell two clusters apart</source>
        <translation>scikit-learn no distingue dos grupos</translation>
    </message>
    <message>
        <source>score</source>
        <translation>puntuación</translation>
    </message>
    <message>
        <source>score: robust deviations above the median</source>
        <translation>puntuación: desviaciones robustas por encima de la mediana</translation>
    </message>
    <message>
        <source>seam ratio</source>
        <translation>razón de costura</translation>
    </message>
    <message>
        <source>seconds to make the vectors</source>
        <translation>segundos para calcular los vectores</translation>
    </message>
    <message>
        <source>seed is {seed}, needs 0 to {most}; choose another seed</source>
        <translation>seed es {seed} y debe estar entre 0 y {most}; elija otra semilla</translation>
    </message>
    <message>
        <source>sensor table {table} cannot be read ({error}); reinstall TerraPatch</source>
        <translation>no se puede leer la tabla de sensores {table} ({error}); reinstale TerraPatch</translation>
    </message>
    <message>
        <source>sensor {id} has no band {name!r}; choose one of {names}</source>
        <translation>el sensor {id} no tiene la banda {name!r}; elija una de {names}</translation>
    </message>
    <message>
        <source>sensor {sensor_id!r} is unknown; choose one of {known}</source>
        <translation>el sensor {sensor_id!r} es desconocido; elija uno de {known}</translation>
    </message>
    <message>
        <source>sensor {sensor} changes nothing: encoder {encoder} has its own bands and scaling</source>
        <translation>el sensor {sensor} no cambia nada: el codificador {encoder} tiene sus propias bandas y su propio escalado</translation>
    </message>
    <message>
        <source>sensor-bands given: {given}, bands of {raster}: {needed}; name one for each</source>
        <translation>sensor-bands indicadas: {given}, bandas de {raster}: {needed}; nombre una para cada una</translation>
    </message>
    <message>
        <source>sensor-bands were given without a sensor; give --sensor too</source>
        <translation>se indicó sensor-bands sin un sensor; indique también --sensor</translation>
    </message>
    <message>
        <source>sensor: {reason}</source>
        <translation>sensor: {reason}</translation>
    </message>
    <message>
        <source>sensor: {reason}; bands {mapping}</source>
        <translation>sensor: {reason}; bandas {mapping}</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>configuraciones</translation>
    </message>
    <message>
        <source>shard is {shard!r}, needs I/N with I from 0 to N-1, such as 0/4; give it so</source>
        <translation>shard es {shard!r} y debe ser I/N, con I de 0 a N-1, como 0/4; indíquelo así</translation>
    </message>
    <message>
        <source>side is {side:g}, needs to be above 0 metres</source>
        <translation>side es {side:g} y debe ser mayor que 0 metros</translation>
    </message>
    <message>
        <source>side of the ground of a vector (m)</source>
        <translation>lado del terreno de un vector (m)</translation>
    </message>
    <message>
        <source>side of the ground of a vector (pixels)</source>
        <translation>lado del terreno de un vector (píxeles)</translation>
    </message>
    <message>
        <source>signs alone are not stored in Zarr; choose GeoParquet for binary, or int8 for Zarr</source>
        <translation>los signos solos no se almacenan en Zarr; elija GeoParquet para binary, o int8 para Zarr</translation>
    </message>
    <message>
        <source>signs alone cannot be bands of a raster; choose GeoParquet for binary, or int8 for the COG</source>
        <translation>los signos solos no pueden ser bandas de un ráster; elija GeoParquet para binary, o int8 para el COG</translation>
    </message>
    <message>
        <source>similarity</source>
        <translation>similitud</translation>
    </message>
    <message>
        <source>smooth is {smooth}, needs 0 to 20 rounds</source>
        <translation>smooth es {smooth} y debe ser de 0 a 20 rondas</translation>
    </message>
    <message>
        <source>solar panels, not clouds</source>
        <translation>solar panels, not clouds</translation>
    </message>
    <message>
        <source>spatial:transform of {source} is {transform!r:.80}, needs six numbers of an affine transform ({error}); correct the attribute</source>
        <translation>spatial:transform de {source} es {transform!r:.80} y deben ser los seis números de una transformación afín ({error}); corrija el atributo</translation>
    </message>
    <message>
        <source>standardization_mean {mean} and _std {deviation} need {bands} numbers each, one per band</source>
        <translation>standardization_mean {mean} y _std {deviation} deben tener {bands} números cada uno, uno por banda</translation>
    </message>
    <message>
        <source>statistics of the layer&apos;s sensor</source>
        <translation>estadísticas del sensor de la capa</translation>
    </message>
    <message>
        <source>subtract is {subtract}, needs to be a number from -{largest:g} to {largest:g}; 0 leaves the pixels as they are</source>
        <translation>subtract es {subtract} y debe ser un número entre -{largest:g} y {largest:g}; 0 deja los píxeles como están</translation>
    </message>
    <message>
        <source>suffix tokens: what the tokens behind the patches stand for</source>
        <translation>tokens suffix: qué representan los tokens posteriores a los parches</translation>
    </message>
    <message>
        <source>surface reflectance x 10000</source>
        <translation>reflectancia de superficie x 10000</translation>
    </message>
    <message>
        <source>tables of embeddings need the package pyarrow, which this engine lacks ({error}); set the engine up again, or install it into the engine&apos;s Python (pip install pyarrow)</source>
        <translation>las tablas de embeddings necesitan el paquete pyarrow, que este motor no tiene ({error}); instale de nuevo el motor o instale el paquete en el Python del motor (pip install pyarrow)</translation>
    </message>
    <message>
        <source>tag {key} is {value}</source>
        <translation>la etiqueta {key} es {value}</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>takes squares only: {larger_height} x {larger_width} px runs, {oblong} not</source>
        <translation>solo admite cuadrados: {larger_height} x {larger_width} px funciona, {oblong} no</translation>
    </message>
    <message>
        <source>takes windows of {tile_px_height} x {tile_px_width} px only, as it declares</source>
        <translation>solo admite ventanas de {tile_px_height} x {tile_px_width} px, como declara</translation>
    </message>
    <message>
        <source>takes windows with a {first_fixed} of {sides} px only, as it declares</source>
        <translation>solo admite ventanas con {first_fixed} de {sides} px, como declara</translation>
    </message>
    <message>
        <source>takes {batch} tiles at once, as it declares; a last batch is filled up</source>
        <translation>admite {batch} teselas a la vez, como declara; el último lote se completa</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>the CRS gives a raster no longitudes and latitudes; reproject the raster</source>
        <translation>el SRC no da longitudes ni latitudes a un ráster; reproyecte el ráster</translation>
    </message>
    <message>
        <source>the CRS has no longitudes and latitudes at some patches; cut to its region</source>
        <translation>el SRC no tiene longitudes ni latitudes en algunos parches; recorte a su región</translation>
    </message>
    <message>
        <source>the CRS has no longitudes and latitudes there ({error}); cut to its region, or assign another CRS</source>
        <translation>el SRC no tiene longitudes ni latitudes ahí ({error}); recorte a su región o asigne otro SRC</translation>
    </message>
    <message>
        <source>the colours of the patches cannot be written to {path}; free some space there</source>
        <translation>no se pueden escribir los colores de los parches en {path}; libere espacio ahí</translation>
    </message>
    <message>
        <source>the converted file gives {given_shape} numbers for {wanted_shape} of the encoder, {given:.0%} of them finite</source>
        <translation>el archivo convertido da {given_shape} números por {wanted_shape} del codificador, el {given:.0%} de ellos finitos</translation>
    </message>
    <message>
        <source>the coordinate system of the places is not told</source>
        <translation>no se indica el sistema de coordenadas de los lugares</translation>
    </message>
    <message>
        <source>the date of {raster} is not known, and encoder {encoder} takes one: {told}; give --date</source>
        <translation>no se conoce la fecha de {raster} y el codificador {encoder} la usa: {told}; indique --date</translation>
    </message>
    <message>
        <source>the derived graph cannot be loaded ({error})</source>
        <translation>no se puede cargar el grafo derivado ({error})</translation>
    </message>
    <message>
        <source>the disk of {folder} is full; free some space and run the same command again</source>
        <translation>el disco de {folder} está lleno; libere espacio y ejecute de nuevo el mismo comando</translation>
    </message>
    <message>
        <source>the disk of {folder} is full; free some space and run the same command again, it goes on from here</source>
        <translation>el disco de {folder} está lleno; libere espacio y ejecute de nuevo el mismo comando, que sigue desde aquí</translation>
    </message>
    <message>
        <source>the encoder that was sent has SHA-256 {found}, needs {sha256}; send it again</source>
        <translation>el codificador enviado tiene SHA-256 {found} y debe tener {sha256}; envíelo de nuevo</translation>
    </message>
    <message>
        <source>the encoder wants pixels of {encoder_resolution:g} m, and all of {raster} is {source_width} x {source_height} m; use resolution &apos;native&apos; or a number in {unit} ({own}), or another encoder</source>
        <translation>el codificador necesita píxeles de {encoder_resolution:g} m y todo {raster} mide {source_width} x {source_height} m; use la resolución «native», un número en {unit} ({own}) u otro codificador</translation>
    </message>
    <message>
        <source>the engine before it, {}</source>
        <translation>el motor anterior, {}</translation>
    </message>
    <message>
        <source>the environment variable {python_variable}</source>
        <translation>la variable de entorno {python_variable}</translation>
    </message>
    <message>
        <source>the examples have vectors of {first_direction_shape} numbers, the searched set {second_matrix_shape}; use examples of the same encoder</source>
        <translation>los ejemplos tienen vectores de {first_direction_shape} números y el conjunto en el que se busca, de {second_matrix_shape}; use ejemplos del mismo codificador</translation>
    </message>
    <message>
        <source>the file does not tell what made its vectors</source>
        <translation>el archivo no dice qué hizo sus vectores</translation>
    </message>
    <message>
        <source>the first run measures the time</source>
        <translation>la primera ejecución mide el tiempo</translation>
    </message>
    <message>
        <source>the folder .venv-engine of the plugin</source>
        <translation>la carpeta .venv-engine del complemento</translation>
    </message>
    <message>
        <source>the graphics card (CUDA)</source>
        <translation>la tarjeta gráfica (CUDA)</translation>
    </message>
    <message>
        <source>the graphics card is not used: this engine has no CUDA; install onnxruntime-gpu in place of onnxruntime, or let QGIS update the engine (Settings &gt; Options &gt; TerraPatch)</source>
        <translation>la tarjeta gráfica no se usa: este motor no tiene CUDA; instale onnxruntime-gpu en lugar de onnxruntime, o actualice el motor en QGIS (Configuración &gt; Opciones &gt; TerraPatch)</translation>
    </message>
    <message>
        <source>the grids of {before} and {after} differ: vectors of the second are averaged over each patch of the first, which softens small changes</source>
        <translation>las cuadrículas de {before} y {after} difieren: los vectores de la segunda se promedian en cada parche de la primera, lo que suaviza los cambios pequeños</translation>
    </message>
    <message>
        <source>the index in {folder} is damaged ({error}), and all vectors are read; run `terrapatch index` again</source>
        <translation>el índice de {folder} está dañado ({error}) y se leen todos los vectores; ejecute de nuevo `terrapatch index`</translation>
    </message>
    <message>
        <source>the index in {folder} is of an earlier state of the dataset, and all vectors are read; run `terrapatch index` again</source>
        <translation>el índice de {folder} es de un estado anterior del conjunto de datos y se leen todos los vectores; ejecute de nuevo `terrapatch index`</translation>
    </message>
    <message>
        <source>the index takes {needed}, the disk of {path} has {free} free; make room</source>
        <translation>el índice ocupa {needed} y el disco de {path} tiene {free} libres; libere espacio</translation>
    </message>
    <message>
        <source>the input takes int8, so pixels of 8-bit imagery go in less 128, -128..127, and other imagery is mapped to that range; write offset 0 into the card where the model wants 0..127</source>
        <translation>la entrada es int8, así que a los píxeles de las imágenes de 8 bits se les resta 128, -128..127, y las demás imágenes se llevan a ese rango; escriba offset 0 en la ficha si el modelo espera 0..127</translation>
    </message>
    <message>
        <source>the input takes uint8, so pixels of 8-bit imagery go in as they are, 0..255, and of other imagery the 2nd to 98th percentile is mapped to 0..255</source>
        <translation>la entrada es uint8, así que los píxeles de las imágenes de 8 bits entran tal cual, 0..255, y en las demás imágenes se lleva del percentil 2 al 98 a 0..255</translation>
    </message>
    <message>
        <source>the input takes {dtype}, so pixels go in as they are, rounded and clipped to {min}..{max}</source>
        <translation>la entrada es {dtype}, así que los píxeles entran tal cual, redondeados y recortados a {min}..{max}</translation>
    </message>
    <message>
        <source>the layer&apos;s 2nd to 98th percentile becomes 0 to 1</source>
        <translation>del percentil 2-98 de la capa a 0-1</translation>
    </message>
    <message>
        <source>the layer&apos;s 2nd to 98th percentile is mapped to 0..1; write the training statistics into the card</source>
        <translation>el percentil 2-98 de la capa se lleva a 0..1; escriba las estadísticas del entrenamiento en la ficha</translation>
    </message>
    <message>
        <source>the list of its files is missing</source>
        <translation>falta la lista de sus archivos</translation>
    </message>
    <message>
        <source>the mask &apos;{name}&apos; cannot be transformed from {crs} to {target} ({error}); use a mask in the raster&apos;s CRS</source>
        <translation>la máscara «{name}» no se puede transformar de {crs} a {target} ({error}); use una máscara en el SRC del ráster</translation>
    </message>
    <message>
        <source>the mask &apos;{name}&apos; has no polygons to use, needs at least 1; draw or select some, or leave the mask empty</source>
        <translation>la máscara «{name}» no tiene polígonos utilizables y necesita al menos 1; dibuje o seleccione alguno, o deje vacía la máscara</translation>
    </message>
    <message>
        <source>the patch around {x:.10g},{y:.10g} is given both as an example and as a counterexample; drop one of the two</source>
        <translation>el parche en torno a {x:.10g},{y:.10g} figura a la vez como ejemplo y como contraejemplo; quite uno de los dos</translation>
    </message>
    <message>
        <source>the patches of layer &apos;{layer}&apos; do not lie on one grid</source>
        <translation>los parches de la capa «{layer}» no están en una misma cuadrícula</translation>
    </message>
    <message>
        <source>the patches of layer &apos;{name}&apos; do not lie on one grid, as reprojected, edited or merged layers do not, and this tool needs one; use a layer as Embed raster wrote it</source>
        <translation>los parches de la capa «{name}» no están en una misma cuadrícula, como ocurre en las capas reproyectadas, editadas o combinadas, y esta herramienta la necesita; use una capa tal como la escribió «Calcular embeddings de un ráster»</translation>
    </message>
    <message>
        <source>the pattern of the place in the tile was taken out of {centred:,} of {held_count:,} scenes; give --center-positions on or off into a new folder for vectors of one kind</source>
        <translation>el patrón del lugar en la tesela se eliminó de {centred:,} de {held_count:,} escenas; indique --center-positions on u off con una carpeta nueva para tener vectores de un solo tipo</translation>
    </message>
    <message>
        <source>the place in the tile explains {share:.0%} of the variance of the vectors (limit {limit:.0%})</source>
        <translation>el lugar en la tesela explica el {share:.0%} de la varianza de los vectores (límite: {limit:.0%})</translation>
    </message>
    <message>
        <source>the places lie on no common grid, so they become a layer of polygons; tools that need a grid refuse it</source>
        <translation>los lugares no están en una cuadrícula común, así que se convierten en una capa de polígonos; las herramientas que necesitan una cuadrícula la rechazan</translation>
    </message>
    <message>
        <source>the probe has 0 {sign} examples, needs at least 1 of each sign; mark one, or use method rocchio</source>
        <translation>probe tiene 0 ejemplos «{sign}» y necesita al menos 1 de cada signo; señale uno o use el método rocchio</translation>
    </message>
    <message>
        <source>the processor (CPU)</source>
        <translation>el procesador (CPU)</translation>
    </message>
    <message>
        <source>the projection in {path} takes vectors of {encoder}, {embeddings_path} holds those of {encoder_tag}; apply it to a set of the same encoder, or fit a new one</source>
        <translation>la proyección de {path} es para vectores de {encoder} y {embeddings_path} contiene los de {encoder_tag}; aplíquela a un conjunto del mismo codificador o ajuste una nueva</translation>
    </message>
    <message>
        <source>the raster has no coordinate reference system that tells lengths on the ground, so clusters.gpkg gives no areas; assign one, or reproject it, to get them</source>
        <translation>el ráster no tiene un sistema de referencia de coordenadas que dé longitudes sobre el terreno, así que clusters.gpkg no da áreas; asigne uno o reproyéctelo para obtenerlas</translation>
    </message>
    <message>
        <source>the regions of &apos;{layer}&apos; cannot be written ({reason}); save the layer as a GeoPackage, and try again with the copy</source>
        <translation>no se pueden escribir las regiones de «{layer}» ({reason}); guarde la capa como GeoPackage y vuelva a intentarlo con la copia</translation>
    </message>
    <message>
        <source>the regions of &apos;{}&apos; cannot be united ({}); repair them with Fix geometries, and merge again</source>
        <translation>no se pueden unir las regiones de «{}» ({}); repárelas con «Corregir geometrías» y vuelva a combinar</translation>
    </message>
    <message>
        <source>the scene has no CRS, needs one to lie beside others; assign it, such as by gdal_edit.py -a_srs</source>
        <translation>la escena no tiene SRC y lo necesita para estar junto a otras; asígnelo, por ejemplo con gdal_edit.py -a_srs</translation>
    </message>
    <message>
        <source>the scheduler at {address} was lost ({kind}: {error}); run the same command again, which goes on with the scenes that are left</source>
        <translation>se perdió el planificador de {address} ({kind}: {error}); ejecute de nuevo el mismo comando, que sigue con las escenas que faltan</translation>
    </message>
    <message>
        <source>the search has 0 positive examples, needs at least 1; mark a patch that looks as wanted</source>
        <translation>la búsqueda tiene 0 ejemplos positivos y necesita al menos 1; señale un parche que se parezca a lo buscado</translation>
    </message>
    <message>
        <source>the set holds 0 patches</source>
        <translation>el conjunto contiene 0 parches</translation>
    </message>
    <message>
        <source>the set is whole: its patches rise within their grid, and its arrays agree</source>
        <translation>el conjunto está completo: sus parches van en orden creciente dentro de su cuadrícula y sus matrices concuerdan</translation>
    </message>
    <message>
        <source>the setting {python_setting}</source>
        <translation>la configuración {python_setting}</translation>
    </message>
    <message>
        <source>the table does not tell what made its vectors</source>
        <translation>la tabla no indica qué hizo sus vectores</translation>
    </message>
    <message>
        <source>the temporary folder {folder} cannot be written ({reason}); free some space there, or set another temporary folder in the Processing options</source>
        <translation>no se puede escribir en la carpeta temporal {folder} ({reason}); libere espacio ahí o establezca otra carpeta temporal en las opciones de Procesos</translation>
    </message>
    <message>
        <source>the time axis gets one date</source>
        <translation>el eje temporal recibe una fecha</translation>
    </message>
    <message>
        <source>the {positives_count} positive and {negatives} negative examples cancel out to a zero vector, which has no direction to search; add or remove an example</source>
        <translation>los {positives_count} ejemplos positivos y {negatives} negativos se anulan en un vector nulo, que no tiene dirección en la que buscar; añada o quite un ejemplo</translation>
    </message>
    <message>
        <source>the {sign} examples are {dtype} of shape {rows_shape}, need integer positions [m] or float vectors [m, D]</source>
        <translation>los ejemplos «{sign}» son {dtype} de forma {rows_shape} y deben ser posiciones enteras [m] o vectores de coma flotante [m, D]</translation>
    </message>
    <message>
        <source>the {sign} examples have vectors of {second_rows_shape} numbers, the others {dim}; use examples of the same encoder</source>
        <translation>los ejemplos «{sign}» tienen vectores de {second_rows_shape} números y los demás, de {dim}; use ejemplos del mismo codificador</translation>
    </message>
    <message>
        <source>their copy is empty</source>
        <translation>su copia está vacía</translation>
    </message>
    <message>
        <source>their copy is not in the cache of this computer</source>
        <translation>su copia no está en la caché de este equipo</translation>
    </message>
    <message>
        <source>these lists make {settings_count} settings, a sweep takes {most_settings} at most; shorten some of them</source>
        <translation>estas listas dan {settings_count} configuraciones y un barrido admite como máximo {most_settings}; acorte algunas de ellas</translation>
    </message>
    <message>
        <source>they reach from {xmin}, {ymin} to {xmax}, {ymax} in {where}; </source>
        <translation>van de {xmin}, {ymin} a {xmax}, {ymax} en {where}; </translation>
    </message>
    <message>
        <source>this is level 1C, the statistics are of level 2A</source>
        <translation>esto es nivel 1C, las estadísticas son de nivel 2A</translation>
    </message>
    <message>
        <source>this makes {story}; the disk of {out} has only {free_gb:,.1f} GB free</source>
        <translation>esto genera {story}; el disco de {out} solo tiene {free_gb:,.1f} GB libres</translation>
    </message>
    <message>
        <source>this model takes one tile at a time, got {pixels_count}; use batch 1</source>
        <translation>este modelo procesa una tesela a la vez y recibió {pixels_count}; use batch 1</translation>
    </message>
    <message>
        <source>this onnxruntime has no {name} provider</source>
        <translation>este onnxruntime no tiene proveedor {name}</translation>
    </message>
    <message>
        <source>this processor</source>
        <translation>este procesador</translation>
    </message>
    <message>
        <source>this would make {story}, and the disk of {out} has {free_gb:,.1f} GB free; choose a coarser resolution, a larger patch or a smaller extent</source>
        <translation>esto generaría {story} y el disco de {out} tiene {free_gb:,.1f} GB libres; elija una resolución más gruesa, un parche mayor o una extensión menor</translation>
    </message>
    <message>
        <source>those it was fitted on</source>
        <translation>aquellas con las que se ajustó</translation>
    </message>
    <message>
        <source>those that may are {columns}</source>
        <translation>las que podrían servir son {columns}</translation>
    </message>
    <message>
        <source>threads is {threads}, needs to be at least 1</source>
        <translation>threads es {threads} y debe ser al menos 1</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>umbral</translation>
    </message>
    <message>
        <source>threshold is {threshold:g}, needs to be above 0 deviations and at most {most:,}; 3 is usual</source>
        <translation>threshold es {threshold:g} y debe ser mayor que 0 desviaciones y como máximo {most:,}; lo habitual es 3</translation>
    </message>
    <message>
        <source>tile</source>
        <translation>tesela</translation>
    </message>
    <message>
        <source>tile of {asked} px: encoder {encoder} gives one vector per tile, and patches are squares; give one number</source>
        <translation>tesela de {asked} px: el codificador {encoder} da un vector por tesela y los parches son cuadrados; indique un solo número</translation>
    </message>
    <message>
        <source>tile of {tile_px} px is not a whole number of {patch} px patches; use {smaller} or {larger}</source>
        <translation>una tesela de {tile_px} px no es un número entero de parches de {patch} px; use {smaller} o {larger}</translation>
    </message>
    <message>
        <source>tile of {tile} px does not suit encoder {encoder}, which takes {window}; choose one of these</source>
        <translation>una tesela de {tile} px no es adecuada para el codificador {encoder}, que admite {window}; elija uno de estos</translation>
    </message>
    <message>
        <source>tile of {tile} px does not suit encoder {encoder}, which takes {window}; choose one of these, or a smaller patch than {patch} px</source>
        <translation>una tesela de {tile} px no es adecuada para el codificador {encoder}, que admite {window}; elija uno de estos o un parche menor que {patch} px</translation>
    </message>
    <message>
        <source>tile: {error}; give 256, or 256x512 for 256 px down and 512 px across</source>
        <translation>tile: {error}; indique 256, o 256x512 para 256 px de alto y 512 px de ancho</translation>
    </message>
    <message>
        <source>tiles</source>
        <translation>teselas</translation>
    </message>
    <message>
        <source>tiles of {tile} px</source>
        <translation>teselas de {tile} px</translation>
    </message>
    <message>
        <source>tiles of {tile} px and more were not tried: one may take over {longest_seconds:.0f} s</source>
        <translation>no se probaron teselas de {tile} px o más: una puede tardar más de {longest_seconds:.0f} s</translation>
    </message>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>tokens before the patches</source>
        <translation>tokens antes de los parches</translation>
    </message>
    <message>
        <source>tokens behind the patches</source>
        <translation>tokens después de los parches</translation>
    </message>
    <message>
        <source>tokens: {tokens} at {tile} px fit {count} x {tile_height} x {tile_width} + {extra}, but patch tokens do not answer to their own ground; check prefix, suffix and groups of the card</source>
        <translation>tokens: {tokens} a {tile} px se ajustan a {count} x {tile_height} x {tile_width} + {extra}, pero los tokens de los parches no responden a su propio terreno; compruebe prefix, suffix y groups en la ficha</translation>
    </message>
    <message>
        <source>top is {top}, needs at least 1; ask for one hit or more</source>
        <translation>top es {top} y debe ser al menos 1; pida una coincidencia o más</translation>
    </message>
    <message>
        <source>units</source>
        <translation>unidades</translation>
    </message>
    <message>
        <source>units of its own coordinates</source>
        <translation>unidades de sus propias coordenadas</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>unknown is {unknown:g}, needs to be a probability from 0 to 1</source>
        <translation>unknown es {unknown:g} y debe ser una probabilidad de 0 a 1</translation>
    </message>
    <message>
        <source>unknown sensor: wavelengths of {told} of {bands} bands by its metadata; mean and standard deviation are measured on the layer</source>
        <translation>sensor desconocido: longitudes de onda de {told} de {bands} bandas según sus metadatos; la media y la desviación estándar se miden en la capa</translation>
    </message>
    <message>
        <source>unknown sensor: wavelengths of {told} of {bands} bands by the colours that its bands are named after; mean and standard deviation are measured on the layer</source>
        <translation>sensor desconocido: longitudes de onda de {told} de {bands} bandas según los colores que dan nombre a sus bandas; la media y la desviación estándar se miden en la capa</translation>
    </message>
    <message>
        <source>unlike ({:.2f})</source>
        <translation>distinto ({:.2f})</translation>
    </message>
    <message>
        <source>up to {}</source>
        <translation>hasta {}</translation>
    </message>
    <message>
        <source>uv could not install Python 3.12. See the log, then try again.</source>
        <translation>uv no pudo instalar Python 3.12. Vea el registro y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>values of the type {}</source>
        <translation>valores del tipo {}</translation>
    </message>
    <message>
        <source>values up to {high:.4g} are not {unit}, {measured}</source>
        <translation>valores de hasta {high:.4g} no son {unit}, {measured}</translation>
    </message>
    <message>
        <source>vector, embedding</source>
        <translation>vector, embedding</translation>
    </message>
    <message>
        <source>vectors for every patch of a raster</source>
        <translation>vectores para cada parche de un ráster</translation>
    </message>
    <message>
        <source>vectors have lengths from {least:.4g} to {most:.4g}, so they are not normalised; TerraPatch compares directions alone</source>
        <translation>los vectores tienen longitudes de {least:.4g} a {most:.4g}, así que no están normalizados; TerraPatch solo compara direcciones</translation>
    </message>
    <message>
        <source>vectors have lengths from {least:.4g} to {most:.4g}: one</source>
        <translation>los vectores tienen longitudes de {least:.4g} a {most:.4g}: uno</translation>
    </message>
    <message>
        <source>vectors have {embeddings_dim} numbers, and a GeoTIFF holds at most {most_bands} bands; choose GeoParquet</source>
        <translation>los vectores tienen {embeddings_dim} números y un GeoTIFF contiene como máximo {most_bands} bandas; elija GeoParquet</translation>
    </message>
    <message>
        <source>vectors have {embeddings_dim} numbers, and embedding.json says {told}</source>
        <translation>los vectores tienen {embeddings_dim} números y embedding.json dice {told}</translation>
    </message>
    <message>
        <source>vectors hold numbers up to {largest:.3g}, whose squares are beyond single precision; embed imagery of smaller numbers, or with another encoder</source>
        <translation>los vectores contienen números de hasta {largest:.3g}, cuyos cuadrados exceden la precisión simple; calcule los embeddings de imágenes con números menores o con otro codificador</translation>
    </message>
    <message>
        <source>vectors of tiles need square tiles; give one number for a tile</source>
        <translation>los vectores de teselas necesitan teselas cuadradas; indique un solo número para la tesela</translation>
    </message>
    <message>
        <source>vectors of {alphaearth} have length 1, and these have {least:.3f} to {most:.3f}: the file may be damaged, or of another product</source>
        <translation>los vectores de {alphaearth} tienen longitud 1 y estos, de {least:.3f} a {most:.3f}: el archivo puede estar dañado o ser de otro producto</translation>
    </message>
    <message>
        <source>vectors on this extent: {count}, needs at least {least} to be measured</source>
        <translation>vectores en esta extensión: {count}; se necesitan al menos {least} para medir</translation>
    </message>
    <message>
        <source>vectors reach {peaks:.4g}, and float16 holds at most {half_max:g}; choose float32 or int8</source>
        <translation>los vectores llegan a {peaks:.4g} y float16 admite como máximo {half_max:g}; elija float32 o int8</translation>
    </message>
    <message>
        <source>vectors that repeat an earlier one exactly</source>
        <translation>vectores que repiten exactamente uno anterior</translation>
    </message>
    <message>
        <source>vectors with NaN or infinite numbers</source>
        <translation>vectores con números NaN o infinitos</translation>
    </message>
    <message>
        <source>was ended by signal {number}</source>
        <translation>terminó por la señal {number}</translation>
    </message>
    <message>
        <source>was ended by {name}</source>
        <translation>terminó por {name}</translation>
    </message>
    <message>
        <source>was killed (SIGKILL)</source>
        <translation>sufrió un cierre forzado (SIGKILL)</translation>
    </message>
    <message>
        <source>was told to end (SIGTERM)</source>
        <translation>recibió la orden de terminar (SIGTERM)</translation>
    </message>
    <message>
        <source>wavelengths</source>
        <translation>longitudes de onda</translation>
    </message>
    <message>
        <source>wavelengths are {wavelengths}, need to be numbers above 0, in micrometres</source>
        <translation>las longitudes de onda son {wavelengths} y deben ser números mayores que 0, en micrómetros</translation>
    </message>
    <message>
        <source>wavelengths change nothing: encoder {encoder} does not take them</source>
        <translation>wavelengths no cambia nada: el codificador {encoder} no usa longitudes de onda</translation>
    </message>
    <message>
        <source>wavelengths given: {given}, bands: {needed}; give one for each, in µm</source>
        <translation>longitudes de onda indicadas: {given}, bandas: {needed}; indique una para cada una, en µm</translation>
    </message>
    <message>
        <source>weights lie beside it in {weights}</source>
        <translation>los pesos están junto al modelo, en {weights}</translation>
    </message>
    <message>
        <source>what is different between two dates</source>
        <translation>qué es diferente entre dos fechas</translation>
    </message>
    <message>
        <source>what the project holds of them is damaged</source>
        <translation>lo que el proyecto contiene de ellos está dañado</translation>
    </message>
    <message>
        <source>whether its numbers are {unit} is not known, {measured}</source>
        <translation>no se sabe si sus números son {unit}, {measured}</translation>
    </message>
    <message>
        <source>while it ran {job!r}</source>
        <translation>mientras ejecutaba {job!r}</translation>
    </message>
    <message>
        <source>whole tiles</source>
        <translation>teselas enteras</translation>
    </message>
    <message>
        <source>window: {window}</source>
        <translation>ventana: {window}</translation>
    </message>
    <message>
        <source>without names</source>
        <translation>sin nombres</translation>
    </message>
    <message>
        <source>workers are given for a scheduler at an address, which has its own; leave them out</source>
        <translation>se indicaron workers para un planificador en una dirección, que tiene los suyos; omítalos</translation>
    </message>
    <message>
        <source>workers are given without a scheduler; add --scheduler local, or leave them out</source>
        <translation>se indicaron workers sin planificador; añada --scheduler local u omítalos</translation>
    </message>
    <message>
        <source>write the scaling it was trained with into its card</source>
        <translation>escriba en su ficha el escalado con el que se entrenó</translation>
    </message>
    <message>
        <source>zero vectors, which cannot be compared</source>
        <translation>vectores nulos, que no se pueden comparar</translation>
    </message>
    <message>
        <source>zoom {}</source>
        <translation>zoom {}</translation>
    </message>
    <message>
        <source>{area} ha on the map, patches: {patches}</source>
        <translation>{area} ha en el mapa, parches: {patches}</translation>
    </message>
    <message>
        <source>{bands} (group {group}) filled with the card&apos;s values</source>
        <translation>{bands} (grupo {group}) rellenadas con los valores de la ficha</translation>
    </message>
    <message>
        <source>{bands} (group {group}) filled with {found:g}</source>
        <translation>{bands} (grupo {group}) rellenadas con {found:g}</translation>
    </message>
    <message>
        <source>{band} computed from {of}</source>
        <translation>{band} calculada a partir de {of}</translation>
    </message>
    <message>
        <source>{before} and {after} are in different coordinate systems; reproject one of the rasters, and embed it again</source>
        <translation>{before} y {after} están en sistemas de coordenadas distintos; reproyecte uno de los rásteres y calcule de nuevo sus embeddings</translation>
    </message>
    <message>
        <source>{before} holds vectors of {encoder_tag}, {after} those of {other_encoder}, and these do not compare; {advice}</source>
        <translation>{before} contiene vectores de {encoder_tag} y {after}, de {other_encoder}, que no son comparables; {advice}</translation>
    </message>
    <message>
        <source>{before} to {after}</source>
        <translation>De {before} a {after}</translation>
    </message>
    <message>
        <source>{before} was taken on {date}, after {after} ({other_date}); give the earliest first</source>
        <translation>{before} se tomó el {date}, después de {after} ({other_date}); indique primero la más antigua</translation>
    </message>
    <message>
        <source>{card} is not the card of an encoder and would be replaced; give another name for the encoder</source>
        <translation>{card} no es la ficha de un codificador y se sustituiría; dé otro nombre al codificador</translation>
    </message>
    <message>
        <source>{card}, {free:,.1f} GB of {total:,.1f} GB free</source>
        <translation>{card}, {free:,.1f} GB libres de {total:,.1f} GB</translation>
    </message>
    <message>
        <source>{changed:,} of {count:,} patches changed ({share}), in {places}</source>
        <translation>{changed:,} de {count:,} parches cambiaron ({share}), en {places}</translation>
    </message>
    <message>
        <source>{changed:,} of {count:,} patches changed like the examples ({share}), in {places}</source>
        <translation>{changed:,} de {count:,} parches cambiaron como los ejemplos ({share}), en {places}</translation>
    </message>
    <message>
        <source>{changed} of {patches} patches changed, in one place.</source>
        <translation>Cambiaron {changed} de {patches} parches, en un lugar.</translation>
    </message>
    <message>
        <source>{changed} of {patches} patches changed, in {places} places.</source>
        <translation>Cambiaron {changed} de {patches} parches, en {places} lugares.</translation>
    </message>
    <message>
        <source>{changes}: {area} in all.</source>
        <translation>{changes}: {area} en total.</translation>
    </message>
    <message>
        <source>{clearest} only splits the coarsest difference, such as water from land.</source>
        <translation>{clearest} solo separa la diferencia más evidente, como agua y tierra.</translation>
    </message>
    <message>
        <source>{copy} is there already; give the encoder a folder of its own</source>
        <translation>{copy} ya existe; dé al codificador una carpeta propia</translation>
    </message>
    <message>
        <source>{cores} core(s)</source>
        <translation>{cores} núcleo(s)</translation>
    </message>
    <message>
        <source>{count:,} of {total:,} patches are left out, because their vectors are zero or not finite; a larger min-valid leaves out patches that are mostly without imagery</source>
        <translation>{count:,} de {total:,} parches se excluyen porque sus vectores son nulos o no finitos; un min-valid mayor excluye los parches casi sin imágenes</translation>
    </message>
    <message>
        <source>{count:,} of {total:,} patches is left out, because its vector is zero or not finite; a larger min-valid leaves out patches that are mostly without imagery</source>
        <translation>{count:,} de {total:,} parches se excluye porque su vector es nulo o no finito; un min-valid mayor excluye los parches casi sin imágenes</translation>
    </message>
    <message>
        <source>{count:,} patches</source>
        <translation>{count:,} parches</translation>
    </message>
    <message>
        <source>{count:,} patches are slow to draw and search in QGIS; a smaller extent, or coarsen, makes them fewer</source>
        <translation>{count:,} parches son lentos de dibujar y de consultar en QGIS; con una extensión menor, o con coarsen, son menos</translation>
    </message>
    <message>
        <source>{count:,} places</source>
        <translation>{count:,} lugares</translation>
    </message>
    <message>
        <source>{count} ground control points</source>
        <translation>{count} puntos de control en tierra</translation>
    </message>
    <message>
        <source>{count} groups of patch tokens, one after another: one per group of bands, most likely</source>
        <translation>{count} grupos de tokens de parches, uno tras otro: lo más probable, uno por grupo de bandas</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} más</translation>
    </message>
    <message>
        <source>{count} of these have no known date.</source>
        <translation>{count} de ellas no tienen fecha conocida.</translation>
    </message>
    <message>
        <source>{count} of {all} labels of &apos;{true}&apos; are called &apos;{called}&apos;</source>
        <translation>{count} de {all} etiquetas de «{true}» se clasifican como «{called}»</translation>
    </message>
    <message>
        <source>{count} of {vectors} vectors are {what} and belong to no group; embed again with a larger --min-valid, or with another encoder or precision</source>
        <translation>{count} de {vectors} vectores son {what} y no pertenecen a ningún grupo; calcule de nuevo los embeddings con un --min-valid mayor, o con otro codificador u otra precisión</translation>
    </message>
    <message>
        <source>{count} token(s) behind the patches</source>
        <translation>{count} token(s) después de los parches</translation>
    </message>
    <message>
        <source>{damage}; making it again</source>
        <translation>{damage}; se hace de nuevo</translation>
    </message>
    <message>
        <source>{dataset} cannot be read at rows {start} to {stop} ({error}); check the file or the connection, then try again</source>
        <translation>{dataset} no se puede leer en las filas {start} a {stop} ({error}); compruebe el archivo o la conexión y vuelva a intentarlo</translation>
    </message>
    <message>
        <source>{dim} of {before} dimensions keep {share} of the variance</source>
        <translation>{dim} de {before} dimensiones conservan el {share} de la varianza</translation>
    </message>
    <message>
        <source>{disk} on disk, {memory} in memory</source>
        <translation>{disk} en disco, {memory} en memoria</translation>
    </message>
    <message>
        <source>{done:,} of {total:,} {called}</source>
        <translation>{done:,} de {total:,} {called}</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} de {all}</translation>
    </message>
    <message>
        <source>{file} belongs to another layer of that name</source>
        <translation>{file} pertenece a otra capa de ese nombre</translation>
    </message>
    <message>
        <source>{file} cannot be opened</source>
        <translation>{file} no se puede abrir</translation>
    </message>
    <message>
        <source>{file} cannot be read ({error}); fetch it again</source>
        <translation>{file} no se puede leer ({error}); descárguelo de nuevo</translation>
    </message>
    <message>
        <source>{file} cannot be read ({error}); give another folder</source>
        <translation>{file} no se puede leer ({error}); indique otra carpeta</translation>
    </message>
    <message>
        <source>{file} cannot be read ({error}); run `terrapatch embed` again</source>
        <translation>{file} no se puede leer ({error}); ejecute de nuevo `terrapatch embed`</translation>
    </message>
    <message>
        <source>{file} cannot be read ({error}); run the same `terrapatch embed-many` again, which writes it anew</source>
        <translation>{file} no se puede leer ({error}); ejecute de nuevo el mismo `terrapatch embed-many`, que lo vuelve a escribir</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}); choose the sweep.json of a sweep.</source>
        <translation>{file} no se puede leer ({reason}); elija el sweep.json de un barrido.</translation>
    </message>
    <message>
        <source>{file} cannot be read as Parquet ({error}); check the file</source>
        <translation>{file} no se puede leer como Parquet ({error}); compruebe el archivo</translation>
    </message>
    <message>
        <source>{file} cannot be read as a classifier of this version ({error}); make it anew with `terrapatch classify`</source>
        <translation>{file} no se puede leer como clasificador de esta versión ({error}); créelo de nuevo con `terrapatch classify`</translation>
    </message>
    <message>
        <source>{file} cannot be read; import the table again</source>
        <translation>{file} no se puede leer; importe la tabla de nuevo</translation>
    </message>
    <message>
        <source>{file} cannot be written ({error}); choose another</source>
        <translation>{file} no se puede escribir ({error}); elija otro</translation>
    </message>
    <message>
        <source>{file} cannot be written ({reason}); choose another</source>
        <translation>{file} no se puede escribir ({reason}); elija otro</translation>
    </message>
    <message>
        <source>{file} cannot be written ({reason}); choose another place.</source>
        <translation>{file} no se puede escribir ({reason}); elija otro lugar.</translation>
    </message>
    <message>
        <source>{file} cannot be written ({reason}); close the programs that have it open, or make {folder} writable</source>
        <translation>{file} no se puede escribir ({reason}); cierre los programas que lo tengan abierto o permita escribir en {folder}</translation>
    </message>
    <message>
        <source>{file} cannot be written into {above}; give a file in a folder that can be written</source>
        <translation>{file} no se puede escribir en {above}; indique un archivo en una carpeta en la que se pueda escribir</translation>
    </message>
    <message>
        <source>{file} could not be probed (exit {returncode}: {last_lines}); write a card beside the file</source>
        <translation>{file} no se pudo sondear (salida {returncode}: {last_lines}); escriba una ficha junto al archivo</translation>
    </message>
    <message>
        <source>{file} crashed ONNX Runtime while it was probed ({name}); it cannot be used here, try another export</source>
        <translation>{file} bloqueó ONNX Runtime durante el sondeo ({name}); aquí no se puede usar, pruebe otra exportación</translation>
    </message>
    <message>
        <source>{file} does not say where its pixels lie; put the tile&apos;s land mask {file_stem}.tiff beside it, or give it by --grid</source>
        <translation>{file} no dice dónde están sus píxeles; ponga junto a él la máscara de tierra de la tesela {file_stem}.tiff o indíquela con --grid</translation>
    </message>
    <message>
        <source>{file} gives {items} for a tile of {tile} px: not a grid of tokens, a map or a vector; export the encoder&apos;s tokens [batch, tokens, dim] or feature map [batch, dim, rows, cols]</source>
        <translation>{file} da {items} para una tesela de {tile} px: ni una cuadrícula de tokens, ni un mapa, ni un vector; exporte los tokens del codificador [batch, tokens, dim] o el mapa de características [batch, dim, rows, cols]</translation>
    </message>
    <message>
        <source>{file} has SHA-256 {found}…, the card of {encoder} names {wanted}…; restore it.</source>
        <translation>{file} tiene SHA-256 {found}… y la ficha de {encoder} nombra {wanted}…; restáurelo.</translation>
    </message>
    <message>
        <source>{file} has no card {card} beside it that can be read. Add it with the plus: that makes one.</source>
        <translation>{file} no tiene junto a él una ficha {card} que se pueda leer. Añádalo con el signo más: así se crea una.</translation>
    </message>
    <message>
        <source>{file} has no column {missing}, needs those of stac-geoparquet; it has {column_names}</source>
        <translation>{file} no tiene la columna {missing} y necesita las de stac-geoparquet; tiene {column_names}</translation>
    </message>
    <message>
        <source>{file} has other columns than {first_files} ({names} ...); give one kind of table</source>
        <translation>{file} tiene otras columnas que {first_files} ({names} ...); indique un solo tipo de tabla</translation>
    </message>
    <message>
        <source>{file} has {layers_count} layers ({layers}); name one: &apos;{file}{layer}{first_layers}&apos;</source>
        <translation>{file} tiene {layers_count} capas ({layers}); nombre una: &apos;{file}{layer}{first_layers}&apos;</translation>
    </message>
    <message>
        <source>{file} holds {dtype} of shape {numbers_shape}, needs int8 [height, width, dimensions]; give the grid of a Tessera tile</source>
        <translation>{file} contiene {dtype} de forma {numbers_shape} y debe ser int8 [height, width, dimensions]; indique la cuadrícula de una tesela de Tessera</translation>
    </message>
    <message>
        <source>{file} is a link to {beside}, outside of the model&apos;s folder; put the file itself there</source>
        <translation>{file} es un enlace a {beside}, fuera de la carpeta del modelo; ponga ahí el propio archivo</translation>
    </message>
    <message>
        <source>{file} is cut short; run `terrapatch index` again</source>
        <translation>{file} está truncado; ejecute de nuevo `terrapatch index`</translation>
    </message>
    <message>
        <source>{file} is damaged: components have shape {components_shape}, mean {mean_shape}, and these must agree; run `terrapatch reduce` again</source>
        <translation>{file} está dañado: components tiene la forma {components_shape} y mean, {mean_shape}, y deben concordar; ejecute de nuevo `terrapatch reduce`</translation>
    </message>
    <message>
        <source>{file} is damaged: it holds {count} components and {variances} variances, needs as many of both, all finite; run `terrapatch reduce` again</source>
        <translation>{file} está dañado: contiene {count} components y {variances} variances, y deben ser tantos como tantas, todos finitos; ejecute de nuevo `terrapatch reduce`</translation>
    </message>
    <message>
        <source>{file} is neither a STAC ItemCollection nor an item (its type is {kind!r}); give one of these, or a text file with a GDAL name on each line</source>
        <translation>{file} no es ni un STAC ItemCollection ni un elemento (su tipo es {kind!r}); indique uno de estos o un archivo de texto con un nombre GDAL por línea</translation>
    </message>
    <message>
        <source>{file} is not a projection ({error}); run `terrapatch reduce` again</source>
        <translation>{file} no es una proyección ({error}); ejecute de nuevo `terrapatch reduce`</translation>
    </message>
    <message>
        <source>{file} is not a tokenizer ({error}); restore the file.</source>
        <translation>{file} no es un tokenizador ({error}); restaure el archivo.</translation>
    </message>
    <message>
        <source>{file} is not a whole Parquet file ({error}); fetch it again</source>
        <translation>{file} no es un archivo Parquet completo ({error}); descárguelo de nuevo</translation>
    </message>
    <message>
        <source>{file} is not an ONNX model ({error}); give a file that was exported as .onnx</source>
        <translation>{file} no es un modelo ONNX ({error}); indique un archivo exportado como .onnx</translation>
    </message>
    <message>
        <source>{file} is not called .gpkg, which the file of a layer is; give such a name</source>
        <translation>{file} no termina en .gpkg, como el archivo de una capa; dele un nombre así</translation>
    </message>
    <message>
        <source>{file} is not called .parquet, which the file is; give such a name</source>
        <translation>{file} no termina en .parquet, que es lo que es el archivo; dele un nombre así</translation>
    </message>
    <message>
        <source>{file} is not of schema {needed!r}, which this version reads; give another folder</source>
        <translation>{file} no es del esquema {needed!r}, que es el que lee esta versión; indique otra carpeta</translation>
    </message>
    <message>
        <source>{file} is not there; a Tessera tile is NAME.npy and NAME_scales.npy</source>
        <translation>{file} no existe; una tesela de Tessera es NAME.npy y NAME_scales.npy</translation>
    </message>
    <message>
        <source>{file} is not there; give a set that `terrapatch reduce` wrote, or its {projection_file}</source>
        <translation>{file} no existe; indique un conjunto que escribió `terrapatch reduce` o su {projection_file}</translation>
    </message>
    <message>
        <source>{file} is of another state of the dataset; run the same `terrapatch embed-many` again</source>
        <translation>{file} es de otro estado del conjunto de datos; ejecute de nuevo el mismo `terrapatch embed-many`</translation>
    </message>
    <message>
        <source>{file} is there already and holds other things than patches of {path}; give another name</source>
        <translation>{file} ya existe y contiene otras cosas que parches de {path}; dé otro nombre</translation>
    </message>
    <message>
        <source>{file} is there already; give another name, or remove it</source>
        <translation>{file} ya existe; dé otro nombre o elimínelo</translation>
    </message>
    <message>
        <source>{file} keeps weights in a separate file that is missing; put {missing} beside it</source>
        <translation>{file} guarda pesos en un archivo aparte que falta; ponga {missing} junto a él</translation>
    </message>
    <message>
        <source>{file} keeps weights in {stored}, its card names {named}; write a new card with `terrapatch inspect`</source>
        <translation>{file} guarda pesos en {stored} y su ficha nombra {named}; escriba una nueva ficha con `terrapatch inspect`</translation>
    </message>
    <message>
        <source>{file} lies in {folder}, whose files are replaced; give another folder for the result</source>
        <translation>{file} está en {folder}, cuyos archivos se reemplazan; indique otra carpeta para el resultado</translation>
    </message>
    <message>
        <source>{file} may not be read or written ({reason}); change its permissions, or give another</source>
        <translation>{file} no se puede leer o escribir ({reason}); cambie sus permisos o indique otro</translation>
    </message>
    <message>
        <source>{file} needs more than {memory_gb:.0f} GB to be probed; write a card beside the file</source>
        <translation>{file} necesita más de {memory_gb:.0f} GB para sondearlo; escriba una ficha junto al archivo</translation>
    </message>
    <message>
        <source>{file} ran at none of {tried_count} shapes, from {first_tried} to {last_tried} ({complaint}); write a card beside the file with the right window and bands</source>
        <translation>{file} no funcionó con ninguna de {tried_count} formas, de {first_tried} a {last_tried} ({complaint}); escriba junto al archivo una ficha con la ventana y las bandas correctas</translation>
    </message>
    <message>
        <source>{file} reads words by {tokenizer}, which is missing; put that file beside it.</source>
        <translation>{file} lee palabras con {tokenizer}, que falta; ponga ese archivo junto a él.</translation>
    </message>
    <message>
        <source>{file} says schema {schema!r}, this version reads {needed!r}; run `terrapatch embed` again</source>
        <translation>{file} indica el esquema {schema!r} y esta versión lee {needed!r}; ejecute de nuevo `terrapatch embed`</translation>
    </message>
    <message>
        <source>{file} takes inputs {shapes}, needs exactly one image of 4 or 5 dimensions; write a card beside the file that says what each input is</source>
        <translation>{file} tiene las entradas {shapes} y necesita exactamente una imagen de 4 o 5 dimensiones; escriba junto al archivo una ficha que diga qué es cada entrada</translation>
    </message>
    <message>
        <source>{file} takes inputs {shapes}; what {tensor!r} carries is not known: write a card beside the file that says what each input is</source>
        <translation>{file} tiene las entradas {shapes}; no se sabe qué lleva {tensor!r}: escriba junto al archivo una ficha que diga qué es cada entrada</translation>
    </message>
    <message>
        <source>{file} takes {size} tiles at once, and gives a tile other vectors when the others change; export the model for one tile</source>
        <translation>{file} procesa {size} teselas a la vez y da a una tesela otros vectores cuando cambian las demás; exporte el modelo para una tesela</translation>
    </message>
    <message>
        <source>{file} was exported for other programs, and does not say where on the ground its patches lie; import the set that it was made of, or export that as .parquet, .tif or .zarr</source>
        <translation>{file} se exportó para otros programas y no dice en qué lugar del terreno están sus parches; importe el conjunto del que procede, o expórtelo como .parquet, .tif o .zarr</translation>
    </message>
    <message>
        <source>{file} was not probed within {seconds:.0f} s; write a card beside the file that says what it takes</source>
        <translation>{file} no se sondeó en {seconds:.0f} s; escriba junto al archivo una ficha que diga lo que necesita</translation>
    </message>
    <message>
        <source>{file} was written without its origin or style: {problem}</source>
        <translation>{file} se escribió sin su origen o su estilo: {problem}</translation>
    </message>
    <message>
        <source>{file}: metadata {metadata_key!r} is not JSON ({error})</source>
        <translation>{file}: los metadatos {metadata_key!r} no son JSON ({error})</translation>
    </message>
    <message>
        <source>{file}: tensor {tensor!r} has the element type bool, needs numbers for imagery and vectors; export the model with float32 in its place</source>
        <translation>{file}: el tensor {tensor!r} tiene el tipo de elemento bool, y las imágenes y los vectores necesitan números; exporte el modelo con float32 en su lugar</translation>
    </message>
    <message>
        <source>{file}: tensor {tensor!r} has the element type {name}, which numpy arrays cannot have; export the model with float32 inputs and outputs: its inside may stay {name}</source>
        <translation>{file}: el tensor {tensor!r} tiene el tipo de elemento {name}, que las matrices de numpy no admiten; exporte el modelo con entradas y salidas float32: su interior puede seguir siendo {name}</translation>
    </message>
    <message>
        <source>{file}: {tensor!r} is of type {name}, needs to be a tensor; export the model with one float32 tensor for each input and output</source>
        <translation>{file}: {tensor!r} es de tipo {name} y debe ser un tensor; exporte el modelo con un tensor float32 para cada entrada y salida</translation>
    </message>
    <message>
        <source>{file}{weights} has SHA-256 {found}…, its card was written for {sha256}…; restore the file, or write a new card with `terrapatch inspect`</source>
        <translation>{file}{weights} tiene SHA-256 {found}… y su ficha se escribió para {sha256}…; restaure el archivo o escriba una nueva ficha con `terrapatch inspect`</translation>
    </message>
    <message>
        <source>{folder} cannot be written ({reason}); make room, or see that the folder can be written</source>
        <translation>{folder} no se puede escribir ({reason}); libere espacio o compruebe que se puede escribir en la carpeta</translation>
    </message>
    <message>
        <source>{folder} could not be written ({reason}); run the same command again to go on</source>
        <translation>{folder} no se pudo escribir ({reason}); ejecute de nuevo el mismo comando para seguir</translation>
    </message>
    <message>
        <source>{folder} does not hold an engine of this version. Set the engine up again.</source>
        <translation>{folder} no contiene un motor de esta versión. Instale de nuevo el motor.</translation>
    </message>
    <message>
        <source>{folder} does not hold an installer of TerraPatch&apos;s engine. Choose the folder that &apos;Save an installer for another computer…&apos; made; it holds a folder &apos;wheels&apos;.</source>
        <translation>{folder} no contiene un instalador del motor de TerraPatch. Elija la carpeta que creó «Guardar un instalador para otro equipo…»; contiene una carpeta «wheels».</translation>
    </message>
    <message>
        <source>{folder} has no {manifest_file} ({reason}); run `terrapatch embed-many` to the end first</source>
        <translation>{folder} no tiene {manifest_file} ({reason}); ejecute antes `terrapatch embed-many` hasta el final</translation>
    </message>
    <message>
        <source>{folder} holds an unfinished run of something else ({identity}); give another folder, or delete this one</source>
        <translation>{folder} contiene una ejecución sin terminar de otra cosa ({identity}); indique otra carpeta o elimine esta</translation>
    </message>
    <message>
        <source>{folder} holds an unfinished run; repeat the same `terrapatch embed` command to finish it</source>
        <translation>{folder} contiene una ejecución sin terminar; repita el mismo comando `terrapatch embed` para terminarla</translation>
    </message>
    <message>
        <source>{folder} holds another embedding set ({identity}); give another folder, or delete this one</source>
        <translation>{folder} contiene otro conjunto de embeddings ({identity}); indique otra carpeta o elimine esta</translation>
    </message>
    <message>
        <source>{folder} holds no dataset (no {file}); give the folder that `terrapatch embed-many --out` wrote</source>
        <translation>{folder} no contiene un conjunto de datos (no hay {file}); indique la carpeta que escribió `terrapatch embed-many --out`</translation>
    </message>
    <message>
        <source>{folder} holds no embedding set (no {metadata_file}); give the folder that `terrapatch embed --out` wrote</source>
        <translation>{folder} no contiene un conjunto de embeddings (no hay {metadata_file}); indique la carpeta que escribió `terrapatch embed --out`</translation>
    </message>
    <message>
        <source>{folder} holds no vectors of tiles ({error}); run Embed raster with tokens &apos;tile&apos; or &apos;both&apos;</source>
        <translation>{folder} no contiene vectores de teselas ({error}); ejecute «Calcular embeddings de un ráster» con tokens «tile» o «both»</translation>
    </message>
    <message>
        <source>{folder} holds other files ({inside}) and no sweep, needs to be empty; give another folder</source>
        <translation>{folder} contiene otros archivos ({inside}) y ningún barrido, y debe estar vacía; indique otra carpeta</translation>
    </message>
    <message>
        <source>{folder} holds other files ({inside}), needs to be empty; give another</source>
        <translation>{folder} contiene otros archivos ({inside}) y debe estar vacía; indique otra</translation>
    </message>
    <message>
        <source>{folder} holds the packages of another version of TerraPatch. Save the installer again with the version of this computer.</source>
        <translation>{folder} contiene los paquetes de otra versión de TerraPatch. Guarde el instalador de nuevo con la versión de este equipo.</translation>
    </message>
    <message>
        <source>{folder} holds vectors of places that lie on no grid ({places_file}), which are searched and grouped in QGIS; open that file by Open embeddings… in the dock there</source>
        <translation>{folder} contiene vectores de lugares que no están en ninguna cuadrícula ({places_file}), que se buscan y agrupan en QGIS; abra ese archivo con «Abrir embeddings…» en el panel</translation>
    </message>
    <message>
        <source>{folder} holds {what} already; give another folder, or add --overwrite</source>
        <translation>{folder} ya contiene {what}; indique otra carpeta o añada --overwrite</translation>
    </message>
    <message>
        <source>{folder} is a file, needs to be a folder; give another</source>
        <translation>{folder} es un archivo y debe ser una carpeta; indique otra</translation>
    </message>
    <message>
        <source>{folder} is an installer for Python {python_text}, this computer has {versions}. Install that version of Python, or save an installer for one that is here.</source>
        <translation>{folder} es un instalador para Python {python_text} y este equipo tiene {versions}. Instale esa versión de Python o guarde un instalador para una que haya aquí.</translation>
    </message>
    <message>
        <source>{folder} is an installer for {other}, this computer is {title}. Save one for it.</source>
        <translation>{folder} es un instalador para {other} y este equipo es {title}. Guarde uno para él.</translation>
    </message>
    <message>
        <source>{folder} is damaged (its CRS: {error}); run `terrapatch embed` into a new folder</source>
        <translation>{folder} está dañada (su SRC: {error}); ejecute `terrapatch embed` con una carpeta nueva</translation>
    </message>
    <message>
        <source>{folder} is damaged ({error}); run `terrapatch embed` into a new folder</source>
        <translation>{folder} está dañada ({error}); ejecute `terrapatch embed` con una carpeta nueva</translation>
    </message>
    <message>
        <source>{folder} is damaged: vectors.npy has shape {shape}, needs {told}</source>
        <translation>{folder} está dañada: vectors.npy tiene la forma {shape} y debe tener {told}</translation>
    </message>
    <message>
        <source>{folder} is damaged: vectors.npy has shape {vectors_shape}, index.npy {index_shape}, valid.npy {valid_shape}, and these must agree; run `terrapatch embed` into a new folder</source>
        <translation>{folder} está dañada: vectors.npy tiene la forma {vectors_shape}, index.npy {index_shape} y valid.npy {valid_shape}, y deben concordar; ejecute `terrapatch embed` con una carpeta nueva</translation>
    </message>
    <message>
        <source>{folder} is damaged: {wrong}; run `terrapatch embed` into a new folder</source>
        <translation>{folder} está dañada: {wrong}; ejecute `terrapatch embed` con una carpeta nueva</translation>
    </message>
    <message>
        <source>{folder} is not a folder; give the folder that `terrapatch embed --out` wrote</source>
        <translation>{folder} no es una carpeta; indique la carpeta que escribió `terrapatch embed --out`</translation>
    </message>
    <message>
        <source>{folder} may not hold files that large, by its file system or a limit of this account; give a folder elsewhere, or embed a smaller extent</source>
        <translation>{folder} no admite archivos tan grandes, por su sistema de archivos o por un límite de esta cuenta; indique una carpeta en otro sitio o calcule los embeddings de una extensión menor</translation>
    </message>
    <message>
        <source>{found}: all of them would be cut off; {advice}</source>
        <translation>{found}: se truncarían todos; {advice}</translation>
    </message>
    <message>
        <source>{found}: clusters and find similar follow it; embed with --center-positions auto to take it out</source>
        <translation>{found}: los agrupamientos y la búsqueda de similares lo siguen; calcule los embeddings con --center-positions auto para eliminarlo</translation>
    </message>
    <message>
        <source>{found}: rounded and cut off there, little is left of them; {advice}</source>
        <translation>{found}: al redondearlos y truncarlos ahí, queda poco de ellos; {advice}</translation>
    </message>
    <message>
        <source>{found}: the mean of each place is taken out; --center-positions off leaves it in</source>
        <translation>{found}: se elimina la media de cada lugar; --center-positions off la mantiene</translation>
    </message>
    <message>
        <source>{found}: the mean of each place over moved copies of tiles is taken out; --center-positions off leaves it in</source>
        <translation>{found}: se elimina la media de cada lugar sobre copias desplazadas de las teselas; --center-positions off la mantiene</translation>
    </message>
    <message>
        <source>{four_bands} as files called {product} mostly are; give bands to choose</source>
        <translation>{four_bands}, como suelen ser los archivos llamados {product}; indique las bandas para elegirlas</translation>
    </message>
    <message>
        <source>{grid_count:,} patches, up to {size_gb:,.1f} GB of vectors</source>
        <translation>{grid_count:,} parches, hasta {size_gb:,.1f} GB de vectores</translation>
    </message>
    <message>
        <source>{height} x {width} px fails ({text})</source>
        <translation>{height} x {width} px falla ({text})</translation>
    </message>
    <message>
        <source>{height} x {width} px gives {values_shape} in place of {expected}</source>
        <translation>{height} x {width} px da {values_shape} en lugar de {expected}</translation>
    </message>
    <message>
        <source>{hits} of {passing}{above}</source>
        <translation>{hits} de {passing}{above}</translation>
    </message>
    <message>
        <source>{job} needs more memory than there is ({error}); close other programs, or choose a smaller extent, tile or batch</source>
        <translation>{job} necesita más memoria de la que hay ({error}); cierre otros programas o elija una extensión, una tesela o un batch menor</translation>
    </message>
    <message>
        <source>{k} clusters of {name}</source>
        <translation>{k} agrupamientos de {name}</translation>
    </message>
    <message>
        <source>{k} clusters stand well apart from each other.</source>
        <translation>{k} agrupamientos se distinguen bien unos de otros.</translation>
    </message>
    <message>
        <source>{k} clusters: groups differ by {silhouette} of 1 (silhouette), mixed inside {inertia} (inertia)</source>
        <translation>{k} agrupamientos: los grupos difieren {silhouette} de 1 (silueta), mezcla interna {inertia} (inercia)</translation>
    </message>
    <message>
        <source>{k} is a peak: with one more or one less, groups differ less clearly.</source>
        <translation>{k} es un máximo: con uno más o uno menos, los grupos se distinguen con menos claridad.</translation>
    </message>
    <message>
        <source>{label} must be {wanted} (got &apos;{found}&apos;).</source>
        <translation>{label} debe ser {wanted} (se recibió «{found}»).</translation>
    </message>
    <message>
        <source>{last_records_title} is skipped: {reason}</source>
        <translation>{last_records_title} se omite: {reason}</translation>
    </message>
    <message>
        <source>{layouts_count} outputs can hold vectors ({told}); {first!r}, the deepest, is proposed; for another, put it first among outputs of the card</source>
        <translation>{layouts_count} salidas pueden contener vectores ({told}); se propone {first!r}, la más profunda; para otra, póngala la primera en outputs de la ficha</translation>
    </message>
    <message>
        <source>{library} of TensorRT 10 is not where the system looks for libraries</source>
        <translation>{library} de TensorRT 10 no está donde el sistema busca bibliotecas</translation>
    </message>
    <message>
        <source>{low:.2g} to {high:.2g}: {count:,}</source>
        <translation>{low:.2g} a {high:.2g}: {count:,}</translation>
    </message>
    <message>
        <source>{low} to {high} ha with the errors found taken into account (95 %)</source>
        <translation>de {low} a {high} ha teniendo en cuenta los errores encontrados (95 %)</translation>
    </message>
    <message>
        <source>{memory:,.1f} GB of memory</source>
        <translation>{memory:,.1f} GB de memoria</translation>
    </message>
    <message>
        <source>{metres:g} m are about {degrees:.3g} degrees</source>
        <translation>{metres:g} m son unos {degrees:.3g} grados</translation>
    </message>
    <message>
        <source>{missed} of {count} features of &apos;{name}&apos; lie on no patch of &apos;{patches}&apos; and are left out.</source>
        <translation>{missed} de {count} objetos de «{name}» no están sobre ningún parche de «{patches}» y se excluyen.</translation>
    </message>
    <message>
        <source>{missed} of {places} examples lie on no patch and are left out.</source>
        <translation>{missed} de {places} ejemplos no están sobre ningún parche y se excluyen.</translation>
    </message>
    <message>
        <source>{missing:,} of {rows_count:,} scenes are not marked yet by which patches are the newest, and all of theirs count; run the same `terrapatch embed-many` to its end</source>
        <translation>{missing:,} de {rows_count:,} escenas aún no tienen marcados sus parches más recientes, y todos los suyos cuentan; ejecute el mismo `terrapatch embed-many` hasta el final</translation>
    </message>
    <message>
        <source>{model} cannot read texts of {length} tokens ({error}); mend the card.</source>
        <translation>{model} no puede leer textos de {length} tokens ({error}); corrija la ficha.</translation>
    </message>
    <message>
        <source>{model} gives NaN or infinite numbers for texts; export it again in full precision.</source>
        <translation>{model} da números NaN o infinitos para textos; expórtelo de nuevo con precisión completa.</translation>
    </message>
    <message>
        <source>{model} gives texts as {vectors_shape}, patches have {wanted} numbers: both must be projected into one space; mend text.output of the card, or outputs.</source>
        <translation>{model} da los textos como {vectors_shape} y los parches tienen {wanted} números: ambos deben proyectarse en un mismo espacio; corrija text.output de la ficha, u outputs.</translation>
    </message>
    <message>
        <source>{model} has no output {output!r}; mend text.output of the card.</source>
        <translation>{model} no tiene la salida {output!r}; corrija text.output de la ficha.</translation>
    </message>
    <message>
        <source>{model} keeps weights in {outside}; export the text tower as one file, below 2 GB.</source>
        <translation>{model} guarda pesos en {outside}; exporte la torre de texto como un solo archivo, de menos de 2 GB.</translation>
    </message>
    <message>
        <source>{model} takes inputs {types}, its card names {named}; mend the card.</source>
        <translation>{model} tiene las entradas {types} y su ficha nombra {named}; corrija la ficha.</translation>
    </message>
    <message>
        <source>{name} (version {version})</source>
        <translation>{name} (versión {version})</translation>
    </message>
    <message>
        <source>{name} beside {file} is not an encoder card (it has no schema terrapatch-encoder-1) and was looked past.</source>
        <translation>{name}, junto a {file}, no es la ficha de un codificador (no tiene el esquema terrapatch-encoder-1) y se pasó por alto.</translation>
    </message>
    <message>
        <source>{name} has no column of vectors (lists of numbers, or one column a dimension); its columns are {schema}; give a table of embeddings</source>
        <translation>{name} no tiene ninguna columna de vectores (listas de números, o una columna por dimensión); sus columnas son {schema}; indique una tabla de embeddings</translation>
    </message>
    <message>
        <source>{name} has the hash {found}…, its server states {wanted}…; nothing was kept, try again.</source>
        <translation>{name} tiene el hash {found}… y su servidor declara {wanted}…; no se conservó nada, inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{name} has {candidates_count} columns that may hold the vectors ({candidates}); name one by --vectors</source>
        <translation>{name} tiene {candidates_count} columnas que pueden contener los vectores ({candidates}); nombre una con --vectors</translation>
    </message>
    <message>
        <source>{name} has {size:,} bytes, needs {needed:,}</source>
        <translation>{name} tiene {size:,} bytes, debe tener {needed:,}</translation>
    </message>
    <message>
        <source>{name} holds &apos;{part}&apos;, needs numbers of bands such as 3,2,1, or names</source>
        <translation>{name} contiene «{part}» y deben ser números de bandas, como 3,2,1, o nombres</translation>
    </message>
    <message>
        <source>{name} in geoemb:quantization of {source} is {value!r:.80}, needs a number; correct the attribute</source>
        <translation>{name} en geoemb:quantization de {source} es {value!r:.80} y debe ser un número; corrija el atributo</translation>
    </message>
    <message>
        <source>{name} in {dim} dimensions</source>
        <translation>{name} en {dim} dimensiones</translation>
    </message>
    <message>
        <source>{name} is &apos;{text}&apos;, needs numbers.</source>
        <translation>{name} es «{text}» y deben ser números.</translation>
    </message>
    <message>
        <source>{name} is &apos;{text}&apos;, needs whole numbers such as 8,16</source>
        <translation>{name} es «{text}» y deben ser números enteros, como 8,16</translation>
    </message>
    <message>
        <source>{name} is &apos;{value}&apos;, needs one of {choices}; choose one of these</source>
        <translation>{name} es «{value}» y debe ser uno de {choices}; elija uno de estos</translation>
    </message>
    <message>
        <source>{name} is &apos;{value}&apos;, needs one of {choices}; give a file as {file} instead</source>
        <translation>{name} es «{value}» y debe ser uno de {choices}; o bien indique un archivo como {file}</translation>
    </message>
    <message>
        <source>{name} is a pattern of remote names, which are not listed; give a text file of names</source>
        <translation>{name} es un patrón de nombres remotos, que no se pueden listar; indique un archivo de texto con los nombres</translation>
    </message>
    <message>
        <source>{name} is a pipe, needs to be a file; remove it, or give another raster</source>
        <translation>{name} es una tubería y debe ser un archivo; elimínela o indique otro ráster</translation>
    </message>
    <message>
        <source>{name} is a pipe, needs to be a file; save its content as a file, and give that</source>
        <translation>{name} es una tubería y debe ser un archivo; guarde su contenido en un archivo e indique este</translation>
    </message>
    <message>
        <source>{name} is missing</source>
        <translation>falta {name}</translation>
    </message>
    <message>
        <source>{name} is {value!r}, needs to be one of {known}</source>
        <translation>{name} es {value!r} y debe ser uno de {known}</translation>
    </message>
    <message>
        <source>{name} must be {needed} (got {found}): choose a file of examples that was saved here.</source>
        <translation>{name} debe ser {needed} (se recibió {found}): elija un archivo de ejemplos que se haya guardado aquí.</translation>
    </message>
    <message>
        <source>{name} of a system that the engine is {system}</source>
        <translation>{name}: el motor es {system}</translation>
    </message>
    <message>
        <source>{name} without the global lock, needs an ordinary build</source>
        <translation>{name} sin el bloqueo global; debe ser una compilación normal</translation>
    </message>
    <message>
        <source>{name} without venv; on Debian and Ubuntu, `sudo apt install python3-venv` adds it</source>
        <translation>{name} sin venv; en Debian y Ubuntu, `sudo apt install python3-venv` lo añade</translation>
    </message>
    <message>
        <source>{name}, driver {driver}</source>
        <translation>{name}, controlador {driver}</translation>
    </message>
    <message>
        <source>{name}, needs {versions}</source>
        <translation>{name}, y debe ser {versions}</translation>
    </message>
    <message>
        <source>{name}, {factor} x {factor}</source>
        <translation>{name}, {factor} x {factor}</translation>
    </message>
    <message>
        <source>{name}: F1 {value}, patches: {patches}</source>
        <translation>{name}: F1 {value}, parches: {patches}</translation>
    </message>
    <message>
        <source>{name}: {confidence} % sure, {margin} % ahead of the next</source>
        <translation>{name}: seguridad del {confidence} %, {margin} % por delante de la siguiente</translation>
    </message>
    <message>
        <source>{name}: {count} selected</source>
        <translation>{name}: {count} seleccionados</translation>
    </message>
    <message>
        <source>{near:.0%} of the places lie within one patch ({ground:.4g}) of another class: a patch there holds both.</source>
        <translation>el {near:.0%} de los lugares están a menos de un parche ({ground:.4g}) de otra clase: un parche ahí contiene ambas.</translation>
    </message>
    <message>
        <source>{netloc} cannot be reached ({reason}); check the network and the proxy, then try again: what was fetched so far is kept.</source>
        <translation>no se puede acceder a {netloc} ({reason}); compruebe la red y el proxy y vuelva a intentarlo: lo descargado hasta ahora se conserva.</translation>
    </message>
    <message>
        <source>{netloc} gives {url} only to accounts that have accepted its licence (HTTP {error_code}); accept it on {page}, and set the variable HF_TOKEN to a token of your account.</source>
        <translation>{netloc} solo da {url} a cuentas que hayan aceptado su licencia (HTTP {error_code}); acéptela en {page} y asigne a la variable HF_TOKEN un token de su cuenta.</translation>
    </message>
    <message>
        <source>{netloc} has no time for {url} now (HTTP {error_code}); try again later.</source>
        <translation>{netloc} no puede atender {url} ahora (HTTP {error_code}); inténtelo más tarde.</translation>
    </message>
    <message>
        <source>{offset:g} is subtracted from the pixels: Sentinel-2&apos;s processing baseline {number} adds it (the darkest are {dark}); give --subtract 0 to leave them</source>
        <translation>se resta {offset:g} de los píxeles: la línea base de procesamiento {number} de Sentinel-2 lo suma (los más oscuros son {dark}); indique --subtract 0 para dejarlos como están</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} y {other}</translation>
    </message>
    <message>
        <source>{onnx_file} cannot be loaded: {text}; check it with `terrapatch inspect`</source>
        <translation>{onnx_file} no se puede cargar: {text}; compruébelo con `terrapatch inspect`</translation>
    </message>
    <message>
        <source>{onnx_file} gives outputs {outputs}, its card names {output!r}; mend outputs of the card</source>
        <translation>{onnx_file} da las salidas {outputs} y su ficha nombra {output!r}; corrija outputs de la ficha</translation>
    </message>
    <message>
        <source>{onnx_file} has tensors of the element type {name} ({tensors}), which ONNX Runtime does not take; export the model with float32 inputs and outputs</source>
        <translation>{onnx_file} tiene tensores del tipo de elemento {name} ({tensors}), que ONNX Runtime no admite; exporte el modelo con entradas y salidas float32</translation>
    </message>
    <message>
        <source>{onnx_file} has {size_gb:.2f} GB, one ONNX file holds less than {largest_file_gb:.2f} GB; export it with its weights in a separate file (external data), or in half precision</source>
        <translation>{onnx_file} tiene {size_gb:.2f} GB y un solo archivo ONNX contiene menos de {largest_file_gb:.2f} GB; expórtelo con sus pesos en un archivo aparte (external data) o con media precisión</translation>
    </message>
    <message>
        <source>{onnx_file} is not an ONNX model ({error}); give a file that was exported as .onnx</source>
        <translation>{onnx_file} no es un modelo ONNX ({error}); indique un archivo exportado como .onnx</translation>
    </message>
    <message>
        <source>{onnx_file} is not an ONNX model; give a file that was exported as .onnx</source>
        <translation>{onnx_file} no es un modelo ONNX; indique un archivo exportado como .onnx</translation>
    </message>
    <message>
        <source>{onnx_file} keeps weights in a separate file that is missing; put that file beside it ({text})</source>
        <translation>{onnx_file} guarda pesos en un archivo aparte que falta; ponga ese archivo junto a él ({text})</translation>
    </message>
    <message>
        <source>{onnx_file} keeps weights in a separate file, which ONNX Runtime cannot find beside a name that is not UTF-8; rename the file or its folder</source>
        <translation>{onnx_file} guarda pesos en un archivo aparte, que ONNX Runtime no puede encontrar junto a un nombre que no es UTF-8; cambie el nombre del archivo o de su carpeta</translation>
    </message>
    <message>
        <source>{onnx_file} keeps weights in a separate file, {file}, that is missing; put that file beside it</source>
        <translation>{onnx_file} guarda pesos en un archivo aparte, {file}, que falta; ponga ese archivo junto a él</translation>
    </message>
    <message>
        <source>{onnx_file} needs a newer ONNX Runtime than {version}; install a newer one, or export the model for an older opset ({text})</source>
        <translation>{onnx_file} necesita un ONNX Runtime más reciente que {version}; instale uno más reciente o exporte el modelo para un opset anterior ({text})</translation>
    </message>
    <message>
        <source>{onnx_file} takes inputs {inputs}, its card names {wanted}; mend inputs of the card, or move it away: `terrapatch inspect` proposes another</source>
        <translation>{onnx_file} tiene las entradas {inputs} y su ficha nombra {wanted}; corrija inputs de la ficha o apártela: `terrapatch inspect` propone otra</translation>
    </message>
    <message>
        <source>{onnx_file} takes windows with a {axis} of {fixed} px, its card says {window}; mend the window of the card</source>
        <translation>{onnx_file} admite ventanas con {axis} de {fixed} px y su ficha dice {window}; corrija la ventana de la ficha</translation>
    </message>
    <message>
        <source>{onnx_file} takes {batch} tile(s) at once and no other number, its card says batch {card_batch}; write {batch} into the card</source>
        <translation>{onnx_file} procesa {batch} tesela(s) a la vez y ningún otro número, y su ficha dice batch {card_batch}; escriba {batch} en la ficha</translation>
    </message>
    <message>
        <source>{onnx_file} takes {dates} dates at once, TerraPatch gives one; export the model for one date (Prithvi: num_frames=1)</source>
        <translation>{onnx_file} usa {dates} fechas a la vez y TerraPatch da una; exporte el modelo para una sola fecha (Prithvi: num_frames=1)</translation>
    </message>
    <message>
        <source>{onnx_file} takes {needed}, the disk of {parent} has {free} free; make room, or use the encoder where it lies</source>
        <translation>{onnx_file} ocupa {needed} y el disco de {parent} tiene {free} libres; libere espacio o use el codificador donde está</translation>
    </message>
    <message>
        <source>{onnx_file} uses operators that ONNX Runtime {version} does not know; export it with standard operators ({text})</source>
        <translation>{onnx_file} usa operadores que ONNX Runtime {version} no conoce; expórtelo con operadores estándar ({text})</translation>
    </message>
    <message>
        <source>{onnx_file}: input {tensor!r} has {declared_count} dimensions {declared}, its card names {tensor_dims}; mend the card</source>
        <translation>{onnx_file}: la entrada {tensor!r} tiene {declared_count} dimensiones {declared} y su ficha nombra {tensor_dims}; corrija la ficha</translation>
    </message>
    <message>
        <source>{option} holds {number}, needs pixels of at least {least}; change it</source>
        <translation>{option} contiene {number} y deben ser píxeles, al menos {least}; cámbielo</translation>
    </message>
    <message>
        <source>{option} holds {word!r}, needs {told}; change it</source>
        <translation>{option} contiene {word!r} y se necesita {told}; cámbielo</translation>
    </message>
    <message>
        <source>{option} is for encoders that want certain numbers; mosaiks takes any, leave it out</source>
        <translation>{option} es para codificadores que necesitan números concretos; mosaiks admite cualquiera, omítala</translation>
    </message>
    <message>
        <source>{option} is for mosaiks and changes nothing for encoder {encoder}</source>
        <translation>{option} es para mosaiks y no cambia nada con el codificador {encoder}</translation>
    </message>
    <message>
        <source>{option} is for rasters and grids, and {source} is read as a table; leave it out</source>
        <translation>{option} es para rásteres y cuadrículas, y {source} se lee como tabla; omítalo</translation>
    </message>
    <message>
        <source>{option} is for tables, and {source} is read as a raster or grid; leave it out</source>
        <translation>{option} es para tablas, y {source} se lee como ráster o cuadrícula; omítalo</translation>
    </message>
    <message>
        <source>{output!r}: {layout}, {output_dim} numbers</source>
        <translation>{output!r}: {layout}, {output_dim} números</translation>
    </message>
    <message>
        <source>{output!r}: {layout}, {output_dim} numbers per {patch_px} px patch</source>
        <translation>{output!r}: {layout}, {output_dim} números por parche de {patch_px} px</translation>
    </message>
    <message>
        <source>{output} and {other} are both {file}, and one would replace the other; choose two files</source>
        <translation>{output} y {other} son ambos {file} y uno sustituiría al otro; elija dos archivos</translation>
    </message>
    <message>
        <source>{output} is {file}, and the folder {folder} does not exist; make it, or choose another</source>
        <translation>{output} es {file} y la carpeta {folder} no existe; créela o elija otra</translation>
    </message>
    <message>
        <source>{output} is {file}, and {format} files cannot hold vectors; choose a GeoPackage (.gpkg)</source>
        <translation>{output} es {file} y los archivos {format} no pueden contener vectores; elija un GeoPackage (.gpkg)</translation>
    </message>
    <message>
        <source>{output} is {file}, which cannot be written ({reason}); choose another place</source>
        <translation>{output} es {file}, que no se puede escribir ({reason}); elija otro lugar</translation>
    </message>
    <message>
        <source>{output} is {file}, which {source} is read from and which would be replaced; choose another file</source>
        <translation>{output} es {file}, del que se lee {source} y que se sustituiría; elija otro archivo</translation>
    </message>
    <message>
        <source>{out} already holds this embedding set; nothing to do</source>
        <translation>{out} ya contiene este conjunto de embeddings; no hay nada que hacer</translation>
    </message>
    <message>
        <source>{out} already holds this embedding set; nothing to do (a few windows of {path} are as they were, changes elsewhere cannot be told; give another folder to embed it anew)</source>
        <translation>{out} ya contiene este conjunto de embeddings; no hay nada que hacer (algunas ventanas de {path} siguen igual, los cambios en otras partes no se pueden saber; indique otra carpeta para calcularlo de nuevo)</translation>
    </message>
    <message>
        <source>{out} already holds this embedding set; nothing to do (whether {path} has changed since cannot be told; give another folder to embed it anew)</source>
        <translation>{out} ya contiene este conjunto de embeddings; no hay nada que hacer (no se puede saber si {path} ha cambiado desde entonces; indique otra carpeta para calcularlo de nuevo)</translation>
    </message>
    <message>
        <source>{out} already holds this reduction; nothing to do</source>
        <translation>{out} ya contiene esta reducción; no hay nada que hacer</translation>
    </message>
    <message>
        <source>{out} cannot be written ({error}); choose another place for the encoder</source>
        <translation>{out} no se puede escribir ({error}); elija otro lugar para el codificador</translation>
    </message>
    <message>
        <source>{out} has the ending {ending}, needs one of {choices}; rename it, or say --format</source>
        <translation>{out} tiene la terminación {ending} y debe ser una de {choices}; cámbiele el nombre o indique --format</translation>
    </message>
    <message>
        <source>{out} holds another embedding set; give another folder with --out, or delete this one</source>
        <translation>{out} contiene otro conjunto de embeddings; indique otra carpeta con --out o elimine esta</translation>
    </message>
    <message>
        <source>{out} is a folder, and not a Zarr store; give another name</source>
        <translation>{out} es una carpeta y no un almacén Zarr; dé otro nombre</translation>
    </message>
    <message>
        <source>{out} is the raster itself and would be replaced; give another name for the encoder</source>
        <translation>{out} es el propio ráster y se sustituiría; dé otro nombre al codificador</translation>
    </message>
    <message>
        <source>{overlap} px of overlap</source>
        <translation>{overlap} px de superposición</translation>
    </message>
    <message>
        <source>{pace:,.0f} tiles of {side} px a second by {encoder}</source>
        <translation>{pace:,.0f} teselas de {side} px por segundo con {encoder}</translation>
    </message>
    <message>
        <source>{package} does not work ({kind}: {reason})</source>
        <translation>{package} no funciona ({kind}: {reason})</translation>
    </message>
    <message>
        <source>{package} is damaged: {damaged}</source>
        <translation>{package} está dañado: {damaged}</translation>
    </message>
    <message>
        <source>{package} is not installed</source>
        <translation>{package} no está instalado</translation>
    </message>
    <message>
        <source>{package} is {found}, needs {version}</source>
        <translation>{package} es {found}, debe ser {version}</translation>
    </message>
    <message>
        <source>{parameter} is for embeddings of others, and {source} is an embedding set, which is taken as it is; leave it out</source>
        <translation>{parameter} es para embeddings de otros, y {source} es un conjunto de embeddings, que se toma tal cual; omítalo</translation>
    </message>
    <message>
        <source>{parameter} is {value}, needs to be a number</source>
        <translation>{parameter} es {value} y debe ser un número</translation>
    </message>
    <message>
        <source>{parameter} is {value}, which covers no ground; give xmin,xmax,ymin,ymax of some, or leave it empty</source>
        <translation>{parameter} es {value}, que no cubre ningún terreno; indique xmin,xmax,ymin,ymax de alguno o déjelo vacío</translation>
    </message>
    <message>
        <source>{partial} cannot be read ({error}); delete that folder to start the run afresh</source>
        <translation>{partial} no se puede leer ({error}); elimine esa carpeta para empezar de cero la ejecución</translation>
    </message>
    <message>
        <source>{partial} of an interrupted run is damaged; beginning afresh</source>
        <translation>{partial} de una ejecución interrumpida está dañado; se empieza de cero</translation>
    </message>
    <message>
        <source>{parts} and {last}</source>
        <translation>{parts} y {last}</translation>
    </message>
    <message>
        <source>{part} cannot be renamed to {folder} ({reason}). Try again.</source>
        <translation>{part} no se puede renombrar como {folder} ({reason}). Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{part} is left of an earlier setup and cannot be removed. Close other programs, then try again.</source>
        <translation>{part} es un resto de una instalación anterior y no se puede eliminar. Cierre otros programas y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>{patches} with {dim}-dimensional vectors, in {seconds} s on {device}.</source>
        <translation>{patches} con vectores de {dim} dimensiones, en {seconds} s en {device}.</translation>
    </message>
    <message>
        <source>{path} cannot be described as a VRT in {folder}; check the free space</source>
        <translation>{path} no se puede describir como VRT en {folder}; compruebe el espacio libre</translation>
    </message>
    <message>
        <source>{path} cannot be opened any more; check that it is still there</source>
        <translation>{path} ya no se puede abrir; compruebe que sigue ahí</translation>
    </message>
    <message>
        <source>{path} cannot be opened as a raster ({error}); give a file that GDAL reads</source>
        <translation>{path} no se puede abrir como ráster ({error}); indique un archivo que GDAL pueda leer</translation>
    </message>
    <message>
        <source>{path} cannot be read ({error}); check the file with gdalinfo</source>
        <translation>{path} no se puede leer ({error}); compruebe el archivo con gdalinfo</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}): choose a file of examples.</source>
        <translation>{path} no se puede leer ({reason}): elija un archivo de ejemplos.</translation>
    </message>
    <message>
        <source>{path} cannot be read as a table of texts ({error}); give a CSV with a header</source>
        <translation>{path} no se puede leer como tabla de textos ({error}); indique un CSV con encabezado</translation>
    </message>
    <message>
        <source>{path} cannot be written ({error}); choose another place for the encoder</source>
        <translation>{path} no se puede escribir ({error}); elija otro lugar para el codificador</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); choose another temporary folder</source>
        <translation>{path} no se puede escribir ({reason}); elija otra carpeta temporal</translation>
    </message>
    <message>
        <source>{path} cannot make an environment. See the log, or choose another Python.</source>
        <translation>{path} no puede crear un entorno. Vea el registro o elija otro Python.</translation>
    </message>
    <message>
        <source>{path} did not answer within {seconds:.0f} s</source>
        <translation>{path} no respondió en {seconds:.0f} s</translation>
    </message>
    <message>
        <source>{path} does not run as a Python ({kind})</source>
        <translation>{path} no se ejecuta como un Python ({kind})</translation>
    </message>
    <message>
        <source>{path} does not work. {problem}</source>
        <translation>{path} no funciona. {problem}</translation>
    </message>
    <message>
        <source>{path} has made the environment elsewhere than in {part}. Choose another Python.</source>
        <translation>{path} ha creado el entorno en un lugar distinto de {part}. Elija otro Python.</translation>
    </message>
    <message>
        <source>{path} has nothing within the extent, dates and names that were given; give others, or leave some out (a scene of it is {scene}{date})</source>
        <translation>{path} no tiene nada dentro de la extensión, las fechas y los nombres indicados; indique otros u omita algunos (una de sus escenas es {scene}{date})</translation>
    </message>
    <message>
        <source>{path} has pixels without an area (geotransform {numbers}), needs some ground for each; georeference it, such as with gdal_translate -a_ullr</source>
        <translation>{path} tiene píxeles sin área (geotransform {numbers}) y cada uno debe tener algo de terreno; georreferéncielo, por ejemplo con gdal_translate -a_ullr</translation>
    </message>
    <message>
        <source>{path} has {bands}</source>
        <translation>{path} tiene {bands}</translation>
    </message>
    <message>
        <source>{path} holds 0 patches, needs at least 1; embed an area that has valid pixels</source>
        <translation>{path} contiene 0 parches y hace falta al menos 1; calcule los embeddings de un área que tenga píxeles válidos</translation>
    </message>
    <message>
        <source>{path} holds 0 patches, needs at least 1; embed an area with valid pixels</source>
        <translation>{path} contiene 0 parches y hace falta al menos 1; calcule los embeddings de un área con píxeles válidos</translation>
    </message>
    <message>
        <source>{path} holds 0 patches, needs at least 1; embed scenes that have valid pixels</source>
        <translation>{path} contiene 0 parches y hace falta al menos 1; calcule los embeddings de escenas que tengan píxeles válidos</translation>
    </message>
    <message>
        <source>{path} holds 0 points, needs at least 1: choose a file of examples.</source>
        <translation>{path} contiene 0 puntos y hace falta al menos 1: elija un archivo de ejemplos.</translation>
    </message>
    <message>
        <source>{path} holds complex numbers ({compound}); convert it to amplitude or decibels first</source>
        <translation>{path} contiene números complejos ({compound}); conviértalo antes a amplitud o decibelios</translation>
    </message>
    <message>
        <source>{path} holds no raster bands; {hint}</source>
        <translation>{path} no contiene bandas ráster; {hint}</translation>
    </message>
    <message>
        <source>{path} holds only an alpha band, needs at least one band of imagery; give another file</source>
        <translation>{path} solo contiene una banda alfa y hace falta al menos una banda de imagen; indique otro archivo</translation>
    </message>
    <message>
        <source>{path} holds other files ({inside}) and no set, needs to be empty; give another folder</source>
        <translation>{path} contiene otros archivos ({inside}) y ningún conjunto de embeddings, y debe estar vacía; indique otra carpeta</translation>
    </message>
    <message>
        <source>{path} holds other files ({others}) and no dataset, needs to be empty; give another folder</source>
        <translation>{path} contiene otros archivos ({others}) y ningún conjunto de datos, y debe estar vacía; indique otra carpeta</translation>
    </message>
    <message>
        <source>{path} holds vectors of encoder {theirs}, not of {ours}, and those of two encoders cannot be compared; give another folder</source>
        <translation>{path} contiene vectores del codificador {theirs}, no de {ours}, y los de dos codificadores no son comparables; indique otra carpeta</translation>
    </message>
    <message>
        <source>{path} holds vectors of two kinds ({key} {first_found} and {second_found}), which cannot be compared; remove the scenes of one, and run the same `terrapatch embed-many` again</source>
        <translation>{path} contiene vectores de dos tipos ({key} {first_found} y {second_found}), que no son comparables; elimine las escenas de uno y ejecute de nuevo el mismo `terrapatch embed-many`</translation>
    </message>
    <message>
        <source>{path} is Python {first_version}.{second_version}, needs 3.9 or newer</source>
        <translation>{path} es Python {first_version}.{second_version} y debe ser 3.9 o posterior</translation>
    </message>
    <message>
        <source>{path} is a file, needs to be a folder; give another</source>
        <translation>{path} es un archivo y debe ser una carpeta; indique otra</translation>
    </message>
    <message>
        <source>{path} is not GeoJSON ({error}): choose a file that was saved here.</source>
        <translation>{path} no es GeoJSON ({error}): elija un archivo que se haya guardado aquí.</translation>
    </message>
    <message>
        <source>{path} is not there</source>
        <translation>{path} no está ahí</translation>
    </message>
    <message>
        <source>{path} is not there; give a table of embeddings</source>
        <translation>{path} no existe; indique una tabla de embeddings</translation>
    </message>
    <message>
        <source>{path} is not there; it may have been renamed or moved. Put it back, or repair the layer&apos;s source in its properties</source>
        <translation>{path} no existe; quizá se renombró o se movió. Devuélvalo a su lugar o repare la fuente de la capa en sus propiedades</translation>
    </message>
    <message>
        <source>{path} is placed by {placed_by} only, needs pixels on a grid of its CRS; warp it first, such as with gdalwarp, and give the result</source>
        <translation>{path} solo está posicionado por {placed_by} y debe tener los píxeles en una cuadrícula de su SRC; transfórmelo antes, por ejemplo con gdalwarp, e indique el resultado</translation>
    </message>
    <message>
        <source>{path} lacks {missing}</source>
        <translation>a {path} le falta {missing}</translation>
    </message>
    <message>
        <source>{path} was changed while it was read, so that some vectors would be of old pixels and some of new ones; run the same command again once nothing writes into it</source>
        <translation>{path} cambió mientras se leía, de modo que algunos vectores serían de píxeles antiguos y otros de nuevos; ejecute de nuevo el mismo comando cuando nada escriba en él</translation>
    </message>
    <message>
        <source>{path} was made with {option} {found}, not {wanted}; give the same options, or another folder</source>
        <translation>{path} se hizo con {option} {found}, no {wanted}; indique las mismas opciones u otra carpeta</translation>
    </message>
    <message>
        <source>{path} was reduced to vectors of {dim} numbers, words have as many as the encoder gives; search the set that it was made of</source>
        <translation>{path} se redujo a vectores de {dim} números y las palabras tienen tantos como da el codificador; busque en el conjunto del que procede</translation>
    </message>
    <message>
        <source>{places:,} places in {blocks} blocks: {classes}</source>
        <translation>{places:,} lugares en {blocks} bloques: {classes}</translation>
    </message>
    <message>
        <source>{place} cannot be written ({error}).</source>
        <translation>{place} no se puede escribir ({error}).</translation>
    </message>
    <message>
        <source>{polygons} with vectors of {name}</source>
        <translation>{polygons} con vectores de {name}</translation>
    </message>
    <message>
        <source>{precision}: cosine to full precision {cosine_mean:.4f} (least {cosine_min:.4f}), patches of this layer compared: {patches}</source>
        <translation>{precision}: coseno con la precisión completa {cosine_mean:.4f} (mínimo {cosine_min:.4f}); parches de esta capa comparados: {patches}</translation>
    </message>
    <message>
        <source>{problem} Installing it again did not help: rebuild the engine.</source>
        <translation>{problem} Instalarlo de nuevo no ayudó: reconstruya el motor.</translation>
    </message>
    <message>
        <source>{problem} Open the TerraPatch panel of QGIS and click &apos;Update the engine&apos;.</source>
        <translation>{problem} Abra el panel de TerraPatch en QGIS y haga clic en «Actualizar el motor».</translation>
    </message>
    <message>
        <source>{program} cannot be started ({reason}). Choose another Python.</source>
        <translation>{program} no se puede iniciar ({reason}). Elija otro Python.</translation>
    </message>
    <message>
        <source>{px} px = {size}, {area} each</source>
        <translation>{px} px = {size}, {area} cada uno</translation>
    </message>
    <message>
        <source>{python} does not run ({reason}).</source>
        <translation>{python} no se ejecuta ({reason}).</translation>
    </message>
    <message>
        <source>{raster} cannot be opened ({error}); check that it is still there</source>
        <translation>{raster} no se puede abrir ({error}); compruebe que sigue ahí</translation>
    </message>
    <message>
        <source>{raster} cannot be opened ({error}); give the land mask of the tile by --grid</source>
        <translation>{raster} no se puede abrir ({error}); indique la máscara de tierra de la tesela con --grid</translation>
    </message>
    <message>
        <source>{raster} cannot be read ({error}); check the file with gdalinfo</source>
        <translation>{raster} no se puede leer ({error}); compruebe el archivo con gdalinfo</translation>
    </message>
    <message>
        <source>{raster} cannot be read at row {row}, column {col} ({error}); the file may be damaged</source>
        <translation>{raster} no se puede leer en la fila {row}, columna {col} ({error}); el archivo puede estar dañado</translation>
    </message>
    <message>
        <source>{raster} covers {bounds}, {finest} {finest_bounds}: assets of one scene need the same ground and CRS; warp them first, or choose others by --assets</source>
        <translation>{raster} cubre {bounds} y {finest}, {finest_bounds}: los recursos de una escena deben tener el mismo terreno y SRC; transfórmelos antes o elija otros con --assets</translation>
    </message>
    <message>
        <source>{raster} has no CRS, so the encoder&apos;s {encoder_resolution:g} m per pixel means nothing on it; use resolution &apos;native&apos; or give the raster a CRS</source>
        <translation>{raster} no tiene SRC, así que los {encoder_resolution:g} m por píxel del codificador no significan nada en él; use la resolución «native» o asigne un SRC al ráster</translation>
    </message>
    <message>
        <source>{raster} has no CRS: places are in its own coordinates</source>
        <translation>{raster} no tiene SRC: los lugares están en sus propias coordenadas</translation>
    </message>
    <message>
        <source>{raster} has no band {missing}, which encoder {encoder} needs</source>
        <translation>{raster} no tiene la banda {missing}, que el codificador {encoder} necesita</translation>
    </message>
    <message>
        <source>{raster} has no bands {missing}, which encoder {encoder} needs</source>
        <translation>{raster} no tiene las bandas {missing}, que el codificador {encoder} necesita</translation>
    </message>
    <message>
        <source>{raster} has the CRS {crs}, in which lengths on the ground cannot be measured, so the encoder&apos;s {encoder_resolution:g} m per pixel means nothing on it; use resolution &apos;native&apos; or reproject the raster</source>
        <translation>{raster} tiene el SRC {crs}, en el que no se pueden medir longitudes sobre el terreno, así que los {encoder_resolution:g} m por píxel del codificador no significan nada en él; use la resolución «native» o reproyecte el ráster</translation>
    </message>
    <message>
        <source>{raster} has the CRS {crs}, in which lengths on the ground cannot be measured: sizes in metres and areas are left out; reproject the raster to get them</source>
        <translation>{raster} tiene el SRC {crs}, en el que no se pueden medir longitudes sobre el terreno: se omiten los tamaños en metros y las áreas; reproyecte el ráster para obtenerlos</translation>
    </message>
    <message>
        <source>{raster} has {bands} band(s), encoder {encoder} needs {bands_count} ({names})</source>
        <translation>{raster} tiene {bands} banda(s) y el codificador {encoder} necesita {bands_count} ({names})</translation>
    </message>
    <message>
        <source>{raster} has {bands} bands without names, sensor {sensor_id} has {names_count} ({names}); say which they are with --sensor-bands</source>
        <translation>{raster} tiene {bands} bandas sin nombre y el sensor {sensor_id} tiene {names_count} ({names}); diga cuáles son con --sensor-bands</translation>
    </message>
    <message>
        <source>{raster} has {rows} x {cols} pixels, {file} has {first_shape} x {second_shape}; give the land mask of this tile by --grid</source>
        <translation>{raster} tiene {rows} x {cols} píxeles y {file}, {first_shape} x {second_shape}; indique la máscara de tierra de esta tesela con --grid</translation>
    </message>
    <message>
        <source>{raster} is of Sentinel-2&apos;s processing baseline {number}, which adds {offset:g}, but {below:.0%} of a band lie below {well_below:g}: it was taken off already; give --subtract {offset:g} if not</source>
        <translation>{raster} es de la línea base de procesamiento {number} de Sentinel-2, que suma {offset:g}, pero el {below:.0%} de una banda está por debajo de {well_below:g}: ya se restó; si no es así, indique --subtract {offset:g}</translation>
    </message>
    <message>
        <source>{raster} lacks bands that encoder {encoder} can do without: {told}</source>
        <translation>{raster} no tiene bandas de las que el codificador {encoder} puede prescindir: {told}</translation>
    </message>
    <message>
        <source>{raster} looks like Sentinel-2 since 25 January 2022, with {offset:g} added to its numbers (the darkest are {dark}), but does not say its processing baseline; if it is, give --subtract {offset:g}, or subtract it from the layer</source>
        <translation>{raster} parece de Sentinel-2 posterior al 25 de enero de 2022, con {offset:g} sumado a sus números (los más oscuros son {dark}), pero no indica su línea base de procesamiento; si lo es, indique --subtract {offset:g} o réstelo de la capa</translation>
    </message>
    <message>
        <source>{raster}: {width:,} x {height:,} pixels, bands: {bands}, {part}. Settings: {settings}, preset {preset}, seed {seed}. TerraPatch {version}, {day}.</source>
        <translation>{raster}: {width:,} × {height:,} píxeles, bandas: {bands}, {part}. Configuraciones: {settings}, preajuste {preset}, semilla {seed}. TerraPatch {version}, {day}.</translation>
    </message>
    <message>
        <source>{rate:,.0f} {called}/s</source>
        <translation>{rate:,.0f} {called}/s</translation>
    </message>
    <message>
        <source>{rate:.1f} {called}/s</source>
        <translation>{rate:.1f} {called}/s</translation>
    </message>
    <message>
        <source>{ratio:.2f} (usual to {usual:.2f})</source>
        <translation>{ratio:.2f} (habitual hasta {usual:.2f})</translation>
    </message>
    <message>
        <source>{resolution:g} m per pixel</source>
        <translation>{resolution:g} m por píxel</translation>
    </message>
    <message>
        <source>{resolution} per pixel</source>
        <translation>{resolution} por píxel</translation>
    </message>
    <message>
        <source>{role}: layer &apos;{layer}&apos; cannot be transformed to degrees ({error}); give it its CRS</source>
        <translation>{role}: la capa «{layer}» no se puede transformar a grados ({error}); asígnele su SRC</translation>
    </message>
    <message>
        <source>{role}: layer &apos;{layer}&apos; has no features with a geometry, needs at least 1</source>
        <translation>{role}: la capa «{layer}» no tiene objetos con geometría y necesita al menos 1</translation>
    </message>
    <message>
        <source>{role}: layer &apos;{layer}&apos; has no features with a geometry, needs at least 1; {next}</source>
        <translation>{role}: la capa «{layer}» no tiene objetos con geometría y necesita al menos 1; {next}</translation>
    </message>
    <message>
        <source>{role}: layer &apos;{layer}&apos; has no selected features with a geometry, needs at least 1; {next}</source>
        <translation>{role}: la capa «{layer}» no tiene objetos seleccionados con geometría y necesita al menos 1; {next}</translation>
    </message>
    <message>
        <source>{role}: layer &apos;{name}&apos; cannot be transformed from {crs} to {table_crs} ({error}); use a layer in the CRS of &apos;{table}&apos;</source>
        <translation>{role}: la capa «{name}» no se puede transformar de {crs} a {table_crs} ({error}); use una capa en el SRC de «{table}»</translation>
    </message>
    <message>
        <source>{role}: none of the {missed} features of &apos;{name}&apos; lies on a patch of &apos;{table}&apos;; {reach}put examples on the patches</source>
        <translation>{role}: ninguno de los {missed} objetos de «{name}» está sobre un parche de «{table}»; {reach}coloque ejemplos sobre los parches</translation>
    </message>
    <message>
        <source>{role}: the patches of &apos;{name}&apos; are by {examples_encoder} ({examples_dim} numbers), those of &apos;{table}&apos; by {table_encoder} ({table_dim} numbers), and vectors of different encoders do not compare; embed both rasters with one encoder file</source>
        <translation>{role}: los parches de «{name}» son de {examples_encoder} ({examples_dim} números) y los de «{table}», de {table_encoder} ({table_dim} números), y los vectores de codificadores distintos no son comparables; calcule los embeddings de ambos rásteres con un mismo archivo de codificador</translation>
    </message>
    <message>
        <source>{role}; changing it changes the output</source>
        <translation>{role}; al cambiarla cambia la salida</translation>
    </message>
    <message>
        <source>{role}; changing it does not change the output</source>
        <translation>{role}; al cambiarla no cambia la salida</translation>
    </message>
    <message>
        <source>{role}; the model refuses other values of it than plausible ones</source>
        <translation>{role}; el modelo rechaza valores que no sean los verosímiles</translation>
    </message>
    <message>
        <source>{scales_file} has shape {scales_shape}, which does not fit {numbers_shape} of {file}; give both files of one tile</source>
        <translation>{scales_file} tiene la forma {scales_shape}, que no encaja con {numbers_shape} de {file}; indique ambos archivos de una misma tesela</translation>
    </message>
    <message>
        <source>{scene} failed: {failure}</source>
        <translation>{scene} falló: {failure}</translation>
    </message>
    <message>
        <source>{seconds_left} left</source>
        <translation>quedan {seconds_left}</translation>
    </message>
    <message>
        <source>{sensor} fits nearly as well</source>
        <translation>{sensor} encaja casi igual de bien</translation>
    </message>
    <message>
        <source>{sensor}, as given</source>
        <translation>{sensor}, como se indicó</translation>
    </message>
    <message>
        <source>{sent} of a worker cannot be written ({error}); make room there</source>
        <translation>{sent} de un worker no se puede escribir ({error}); libere espacio ahí</translation>
    </message>
    <message>
        <source>{setting} against {other}: {figure}</source>
        <translation>{setting} frente a {other}: {figure}</translation>
    </message>
    <message>
        <source>{setting}, {each} each: {value:.3f}</source>
        <translation>{setting}, {each} de cada una: {value:.3f}</translation>
    </message>
    <message>
        <source>{setting}: {value:.3f} ({low:.3f} to {high:.3f})</source>
        <translation>{setting}: {value:.3f} (de {low:.3f} a {high:.3f})</translation>
    </message>
    <message>
        <source>{shown} cannot be used as a name ({reason}); give another</source>
        <translation>{shown} no se puede usar como nombre ({reason}); indique otro</translation>
    </message>
    <message>
        <source>{sign} example {number} of {rows_count} has a vector that is zero or not finite, so nothing compares with it; choose another patch</source>
        <translation>el ejemplo «{sign}» {number} de {rows_count} tiene un vector nulo o no finito, así que nada se puede comparar con él; elija otro parche</translation>
    </message>
    <message>
        <source>{sink_name} did not take the features ({last_error}); check that there is space on the disk and that nothing else holds the file, or write to another</source>
        <translation>{sink_name} no aceptó los objetos ({last_error}); compruebe que hay espacio en el disco y que nada más tiene abierto el archivo, o escriba en otro</translation>
    </message>
    <message>
        <source>{sink_name} did not take the features; check that there is space on the disk and that nothing else holds the file, or write to another</source>
        <translation>{sink_name} no aceptó los objetos; compruebe que hay espacio en el disco y que nada más tiene abierto el archivo, o escriba en otro</translation>
    </message>
    <message>
        <source>{size:.3g} m pixels of type {dtype}</source>
        <translation>píxeles de {size:.3g} m de tipo {dtype}</translation>
    </message>
    <message>
        <source>{size} freed. </source>
        <translation>Se han liberado {size}. </translation>
    </message>
    <message>
        <source>{size} in {folder}, {copies} of it copies of temporary layers, {runs} cancelled runs to go on with</source>
        <translation>{size} en {folder}; de ello, {copies} son copias de capas temporales y {runs}, ejecuciones canceladas que se pueden reanudar</translation>
    </message>
    <message>
        <source>{some} of {all} patches are in no cluster: their vectors are zero or not finite.</source>
        <translation>{some} de {all} parches no están en ningún agrupamiento: sus vectores son nulos o no finitos.</translation>
    </message>
    <message>
        <source>{sought} in {dataset}</source>
        <translation>{sought} en {dataset}</translation>
    </message>
    <message>
        <source>{sources} has the same name as {other_sources}, which is another scene; give items ids of their own</source>
        <translation>{sources} tiene el mismo nombre que {other_sources}, que es otra escena; dé a los elementos ids propios</translation>
    </message>
    <message>
        <source>{source} cannot be opened ({error}); give a raster, an .npy or Zarr grid, or a table of embeddings</source>
        <translation>{source} no se puede abrir ({error}); indique un ráster, una cuadrícula .npy o Zarr, o una tabla de embeddings</translation>
    </message>
    <message>
        <source>{source} cannot be opened as a Zarr group ({error}); give the folder of one</source>
        <translation>{source} no se puede abrir como grupo Zarr ({error}); indique la carpeta de uno</translation>
    </message>
    <message>
        <source>{source} cannot be read ({error}); give a table of embeddings</source>
        <translation>{source} no se puede leer ({error}); indique una tabla de embeddings</translation>
    </message>
    <message>
        <source>{source} does not tell its coordinate system; add it to the attributes of the store, such as proj:code</source>
        <translation>{source} no indica su sistema de coordenadas; añádalo a los atributos del almacén, como proj:code</translation>
    </message>
    <message>
        <source>{source} does not tell where its pixels lie; add spatial:transform to its attributes, or coordinates x and y</source>
        <translation>{source} no indica dónde están sus píxeles; añada spatial:transform a sus atributos, o coordenadas x e y</translation>
    </message>
    <message>
        <source>{source} has 0 arrays that may hold vectors (its arrays are: {arrays}); name one by --vectors</source>
        <translation>{source} tiene 0 matrices que puedan contener vectores (sus matrices son: {arrays}); nombre una con --vectors</translation>
    </message>
    <message>
        <source>{source} has only missing pixels (nodata); give another</source>
        <translation>{source} solo tiene píxeles ausentes (nodata); indique otro</translation>
    </message>
    <message>
        <source>{source} has only missing pixels there (nodata); choose another extent</source>
        <translation>{source} solo tiene ahí píxeles ausentes (sin datos); elija otra extensión</translation>
    </message>
    <message>
        <source>{source} has the arrays {arrays}, and --vectors is {asked!r}; name one of them</source>
        <translation>{source} tiene las matrices {arrays} y --vectors es {asked!r}; nombre una de ellas</translation>
    </message>
    <message>
        <source>{source} has {count:,} patches, which take {needed:,.0f} GB where {free:,.0f} GB are free; give --extent within {inside}, or coarsen more pixels to a patch</source>
        <translation>{source} tiene {count:,} parches, que ocupan {needed:,.0f} GB donde hay {free:,.0f} GB libres; indique --extent dentro de {inside}, o reúna más píxeles en un parche</translation>
    </message>
    <message>
        <source>{source} has {count} band, and embeddings have one band a dimension, 2 or more; give the raster of the embeddings, or embed this one first</source>
        <translation>{source} tiene {count} banda y los embeddings tienen una banda por dimensión, 2 o más; indique el ráster de los embeddings o calcule antes los de este</translation>
    </message>
    <message>
        <source>{source} has {found_count} arrays that may hold vectors ({found}); name one by --vectors</source>
        <translation>{source} tiene {found_count} matrices que pueden contener vectores ({found}); nombre una con --vectors</translation>
    </message>
    <message>
        <source>{source} holds 0 rows, needs at least one vector; give another table</source>
        <translation>{source} contiene 0 filas y hace falta al menos un vector; indique otra tabla</translation>
    </message>
    <message>
        <source>{source} holds the groups {groups}, each with a grid of its own; give one of them, such as {example}</source>
        <translation>{source} contiene los grupos {groups}, cada uno con su propia cuadrícula; indique uno de ellos, como {example}</translation>
    </message>
    <message>
        <source>{source} holds the times {dates}, and the date is {asked}; choose one of them by --date</source>
        <translation>{source} contiene las fechas {dates}, y la fecha es {asked}; elija una de ellas con --date</translation>
    </message>
    <message>
        <source>{source} holds {count} times and does not tell which; take one out, then import it</source>
        <translation>{source} contiene {count} fechas y no dice cuáles; extraiga una y luego impórtela</translation>
    </message>
    <message>
        <source>{source} is a Zarr store on the web, and stores are read from this computer only; download the folder, or the group of the zone that you need, and give that</source>
        <translation>{source} es un almacén Zarr en la web, y los almacenes solo se leen desde este equipo; descargue la carpeta, o el grupo de la zona que necesite, e indíquelo</translation>
    </message>
    <message>
        <source>{source} is a table on the web, and tables are read from this computer only; download it, and give the file</source>
        <translation>{source} es una tabla en la web, y las tablas solo se leen desde este equipo; descárguela e indique el archivo</translation>
    </message>
    <message>
        <source>{source} is an embedding set already; cluster, similar, classify, change and export take it as it is, and QGIS opens it by Open embeddings</source>
        <translation>{source} ya es un conjunto de embeddings; cluster, similar, classify, change y export lo toman tal cual, y QGIS lo abre con «Abrir embeddings»</translation>
    </message>
    <message>
        <source>{source} is neither an .npy file nor a Zarr store, and Tessera&apos;s grids are; leave the product at auto</source>
        <translation>{source} no es un archivo .npy ni un almacén Zarr, como lo son las cuadrículas de Tessera; deje el producto en auto</translation>
    </message>
    <message>
        <source>{source} mixes coordinate systems: {crs} in {first_files} and {other_crs} in {file}; import them one by one</source>
        <translation>{source} mezcla sistemas de coordenadas: {crs} en {first_files} y {other_crs} en {file}; impórtelos uno a uno</translation>
    </message>
    <message>
        <source>{source} names its scales {name!r}, and has no such array; fetch the store again</source>
        <translation>{source} nombra sus escalas {name!r} y no tiene esa matriz; descargue el almacén de nuevo</translation>
    </message>
    <message>
        <source>{source} names {found} after the file, needs layername=NAME, layerid=NUMBER or subset=FILTER; leave it out, or save the features as a file of their own</source>
        <translation>{source} indica {found} después del archivo, se necesita layername=NOMBRE, layerid=NÚMERO o subset=FILTRO; omítalo, o guarde los objetos espaciales en un archivo propio</translation>
    </message>
    <message>
        <source>{stage} is damaged: the self-test {what} while it used it.</source>
        <translation>{stage} está dañado: la autocomprobación {what} mientras lo usaba.</translation>
    </message>
    <message>
        <source>{table} does not tell its coordinate system; --crs states it</source>
        <translation>{table} no indica su sistema de coordenadas; --crs lo establece</translation>
    </message>
    <message>
        <source>{table} does not tell what made its vectors; they are called {id}, and --encoder gives the right name: only vectors of one encoder are compared</source>
        <translation>{table} no indica qué hizo sus vectores; se llaman {id}, y --encoder da el nombre correcto: solo se comparan vectores de un mismo codificador</translation>
    </message>
    <message>
        <source>{table} has no geometry (a column such as geometry or bbox, or lon and lat); its columns are {names}; name one by --geometry, or join places to it</source>
        <translation>{table} no tiene geometría (una columna como geometry o bbox, o lon y lat); sus columnas son {names}; nombre una con --geometry o únale los lugares</translation>
    </message>
    <message>
        <source>{table} holds points, lines and polygons together, needs polygons or points; give one kind</source>
        <translation>{table} contiene a la vez puntos, líneas y polígonos y debe contener polígonos o puntos; indique un solo tipo</translation>
    </message>
    <message>
        <source>{table} mixes coordinate systems: SRID {codes} in its geometries; import each by itself</source>
        <translation>{table} mezcla sistemas de coordenadas: SRID {codes} en sus geometrías; importe cada uno por separado</translation>
    </message>
    <message>
        <source>{table} mixes coordinate systems: {values} in column {name}; import each by itself, or give geometries of one</source>
        <translation>{table} mezcla sistemas de coordenadas: {values} en la columna {name}; importe cada uno por separado o indique geometrías de uno solo</translation>
    </message>
    <message>
        <source>{table} mixes the encoders {tags}, and their vectors do not compare; give a table of one</source>
        <translation>{table} mezcla los codificadores {tags} y sus vectores no son comparables; indique una tabla de uno solo</translation>
    </message>
    <message>
        <source>{table}: schema is {schema!r}, this version reads {needed!r}; reinstall TerraPatch</source>
        <translation>{table}: el esquema es {schema!r} y esta versión lee {needed!r}; reinstale TerraPatch</translation>
    </message>
    <message>
        <source>{taken} is there already; give another name, or add --overwrite</source>
        <translation>{taken} ya existe; dé otro nombre o añada --overwrite</translation>
    </message>
    <message>
        <source>{taken} lies in the folder of the set that is exported, where nothing is replaced; give another name</source>
        <translation>{taken} está en la carpeta del conjunto que se exporta, donde no se reemplaza nada; indique otro nombre</translation>
    </message>
    <message>
        <source>{taken} patches, spread evenly, stand for the {all} that you have picked.</source>
        <translation>{taken} parches, repartidos uniformemente, representan los {all} que ha señalado.</translation>
    </message>
    <message>
        <source>{target} is there already. Choose another folder, or remove it first.</source>
        <translation>{target} ya existe. Elija otra carpeta o elimínela antes.</translation>
    </message>
    <message>
        <source>{there} would be replaced; give another name, or add --overwrite</source>
        <translation>{there} se sustituiría; dé otro nombre o añada --overwrite</translation>
    </message>
    <message>
        <source>{title}: {changed} of {patches} patches changed; places: {places}</source>
        <translation>{title}: cambiaron {changed} de {patches} parches; lugares: {places}</translation>
    </message>
    <message>
        <source>{tokenizer} has {st_size_mb:,.0f} MB, a tokenizer may have {largest_tokenizer_mb:,.0f}; restore the tokenizer.json that the card was written for.</source>
        <translation>{tokenizer} tiene {st_size_mb:,.0f} MB y un tokenizador puede tener {largest_tokenizer_mb:,.0f}; restaure el tokenizer.json para el que se escribió la ficha.</translation>
    </message>
    <message>
        <source>{told} QGIS is not affected. {again}</source>
        <translation>{told} QGIS no se ve afectado. {again}</translation>
    </message>
    <message>
        <source>{told}{details} Choose another Python, or set the engine up again: Settings &gt; Options &gt; TerraPatch.</source>
        <translation>{told}{details} Elija otro Python o instale de nuevo el motor: Configuración &gt; Opciones &gt; TerraPatch.</translation>
    </message>
    <message>
        <source>{unusable} of {vectors_count} vectors are not finite and have no projection; embed again with a larger --min-valid, or with another encoder or precision</source>
        <translation>{unusable} de {vectors_count} vectores no son finitos y no tienen proyección; calcule de nuevo los embeddings con un --min-valid mayor, o con otro codificador u otra precisión</translation>
    </message>
    <message>
        <source>{url} cannot be had (HTTP {error_code}); see {page} for where it lies now, and add it as an encoder of your own.</source>
        <translation>no se puede obtener {url} (HTTP {error_code}); vea en {page} dónde está ahora y añádalo como codificador propio.</translation>
    </message>
    <message>
        <source>{url} has SHA-256 {found}…, needs {wanted}…: it was damaged on the way or is another file. Nothing was kept; try again, and if that does not help, tell the authors of TerraPatch.</source>
        <translation>{url} tiene SHA-256 {found}… y debe tener {wanted}…: se dañó por el camino o es otro archivo. No se conservó nada; inténtelo de nuevo y, si eso no ayuda, avise a los autores de TerraPatch.</translation>
    </message>
    <message>
        <source>{url} has {size:,} bytes, the catalogue says {stated:,}; it is another file, and was not fetched.</source>
        <translation>{url} tiene {size:,} bytes y el catálogo dice {stated:,}; es otro archivo y no se descargó.</translation>
    </message>
    <message>
        <source>{url} sends more than the {whole:,} bytes that it announced; nothing was kept.</source>
        <translation>{url} envía más de los {whole:,} bytes que anunció; no se conservó nada.</translation>
    </message>
    <message>
        <source>{values} against {of}</source>
        <translation>{values} frente a {of}</translation>
    </message>
    <message>
        <source>{values} by {of}</source>
        <translation>{values} según {of}</translation>
    </message>
    <message>
        <source>{value}, too few blocks for an interval</source>
        <translation>{value}, muy pocos bloques para un intervalo</translation>
    </message>
    <message>
        <source>{value}, {low} to {high}</source>
        <translation>{value}, de {low} a {high}</translation>
    </message>
    <message>
        <source>{weights}, which holds weights of {onnx_file}, has {size:,} bytes, needs {needed:,}: it was cut off; copy or download it again</source>
        <translation>{weights}, que contiene pesos de {onnx_file}, tiene {size:,} bytes y necesita {needed:,}: quedó cortado; cópielo o descárguelo de nuevo</translation>
    </message>
    <message>
        <source>{what} are {value!r}, need to be {needed} of JSON; check the list</source>
        <translation>{what} son {value!r} y deben ser {needed} de JSON; compruebe la lista</translation>
    </message>
    <message>
        <source>{what} has a dimension of size {axis}, needs a name of {axes} or a size from 1</source>
        <translation>{what} tiene una dimensión de tamaño {axis} y debe ser un nombre de {axes} o un tamaño a partir de 1</translation>
    </message>
    <message>
        <source>{what} has dimensions {tensor_dims} and value {value!r}, encoding {encoding!r} needs &apos;bands&apos; or &apos;band_groups&apos; among them, and no value</source>
        <translation>{what} tiene las dimensiones {tensor_dims} y el valor {value!r}; la codificación {encoding!r} necesita &apos;bands&apos; o &apos;band_groups&apos; entre ellas, y ningún valor</translation>
    </message>
    <message>
        <source>{what} has dimensions {tensor_dims} and value {value!r}, encoding {encoding!r} needs &apos;height&apos; and &apos;width&apos;, and no value</source>
        <translation>{what} tiene las dimensiones {tensor_dims} y el valor {value!r}; la codificación {encoding!r} necesita &apos;height&apos; y &apos;width&apos;, y ningún valor</translation>
    </message>
    <message>
        <source>{what} has dimensions {tensor_dims}, encoding {encoding!r} needs &apos;bands&apos; among them</source>
        <translation>{what} tiene las dimensiones {tensor_dims}; la codificación {encoding!r} necesita &apos;bands&apos; entre ellas</translation>
    </message>
    <message>
        <source>{what} has dimensions {tensor_dims}, needs batch (or 1), bands, height and width in the model&apos;s order, perhaps with time; other sizes than 1 cannot be filled: export the model for one date, and write a fixed number of tiles as batch of the card</source>
        <translation>{what} tiene las dimensiones {tensor_dims} y debe tener batch (o 1), bands, height y width en el orden del modelo, quizá con time; no se pueden llenar otros tamaños que 1: exporte el modelo para una sola fecha y escriba un número fijo de teselas como batch de la ficha</translation>
    </message>
    <message>
        <source>{what} has dimensions {tensor_dims}, needs each name once and &apos;batch&apos; first</source>
        <translation>{what} tiene las dimensiones {tensor_dims} y debe tener cada nombre una sola vez y &apos;batch&apos; el primero</translation>
    </message>
    <message>
        <source>{what} has dimensions {tensor_dims}, which hold {held} number(s) per tile; encoding {encoding!r} gives {size}</source>
        <translation>{what} tiene las dimensiones {tensor_dims}, que contienen {held} número(s) por tesela; la codificación {encoding!r} da {size}</translation>
    </message>
    <message>
        <source>{what} has fill {fill!r}, needs a number, or one for each of its bands</source>
        <translation>{what} tiene el fill {fill!r} y debe ser un número, o uno para cada una de sus bandas</translation>
    </message>
    <message>
        <source>{what} has groups {groups}, needs different names, and none of {merges}</source>
        <translation>{what} tiene los grupos {groups} y deben tener nombres distintos, y ninguno de {merges}</translation>
    </message>
    <message>
        <source>{what} has no encoding, needs one of {fitting}</source>
        <translation>{what} no tiene codificación y debe tener una de {fitting}</translation>
    </message>
    <message>
        <source>{what} has the role {role!r}, encoding {encoding!r} is for {roles}</source>
        <translation>{what} tiene el rol {role!r}; la codificación {encoding!r} es para {roles}</translation>
    </message>
    <message>
        <source>{what} has the unknown dimension {axis!r}, known are {axes} and fixed sizes</source>
        <translation>{what} tiene la dimensión desconocida {axis!r}; se conocen {axes} y tamaños fijos</translation>
    </message>
    <message>
        <source>{what} has {unknown_count} numbers for unknown, {encoding!r} needs {size}</source>
        <translation>{what} tiene {unknown_count} números para «desconocido»; {encoding!r} necesita {size}</translation>
    </message>
    <message>
        <source>{what} holds {bands}, needs names of bands of the card, each in one group and once</source>
        <translation>{what} contiene {bands} y deben ser nombres de bandas de la ficha, cada una en un solo grupo y una sola vez</translation>
    </message>
    <message>
        <source>{what} is a constant without a value; write the number or the nested list it holds</source>
        <translation>{what} es una constante sin valor; escriba el número o la lista anidada que contiene</translation>
    </message>
    <message>
        <source>{what} is computed from {of} of {first_lengths:g} and {second_lengths:g} µm, {index} needs {first} first and {second} second</source>
        <translation>{what} se calcula a partir de {of}, de {first_lengths:g} y {second_lengths:g} µm; {index} necesita {first} primero y {second} después</translation>
    </message>
    <message>
        <source>{what} is computed from {of}, {index} needs &apos;of&apos; with the names of two measured bands of the card: {first}, then {second}</source>
        <translation>{what} se calcula a partir de {of}; {index} necesita &apos;of&apos; con los nombres de dos bandas medidas de la ficha: {first} y después {second}</translation>
    </message>
    <message>
        <source>{what} names bands in &apos;of&apos; and has no index; name one of {indices}</source>
        <translation>{what} nombra bandas en &apos;of&apos; y no tiene índice; nombre uno de {indices}</translation>
    </message>
    <message>
        <source>{what} {file} cannot be read ({error}); give a file of points, lines or polygons, such as a GeoPackage</source>
        <translation>{what} {file} no se puede leer ({error}); indique un archivo de puntos, líneas o polígonos, como un GeoPackage</translation>
    </message>
    <message>
        <source>{what} {file} cannot be transformed to the raster&apos;s CRS ({error}); give them in the raster&apos;s CRS</source>
        <translation>{what} {file} no se puede transformar al SRC del ráster ({error}); indíquelo en el SRC del ráster</translation>
    </message>
    <message>
        <source>{what} {file} hold damaged geometries ({error}); mend them first, such as with QGIS&apos;s Fix geometries</source>
        <translation>{what} {file} contiene geometrías dañadas ({error}); corríjalas antes, por ejemplo con «Corregir geometrías» de QGIS</translation>
    </message>
    <message>
        <source>{what} {file} holds no features; give a file of points, lines or polygons</source>
        <translation>{what} {file} no contiene objetos; indique un archivo de puntos, líneas o polígonos</translation>
    </message>
    <message>
        <source>{what}: groups belong to layouts &apos;tokens&apos; and &apos;map_last&apos;, it is {layout!r}</source>
        <translation>{what}: los grupos corresponden a las disposiciones &apos;tokens&apos; y &apos;map_last&apos;, y es {layout!r}</translation>
    </message>
    <message>
        <source>{what}: patch_px is {patch_px} and dim {output_dim}, both need to be 1 or more</source>
        <translation>{what}: patch_px es {patch_px} y dim, {output_dim}; ambos deben ser 1 o más</translation>
    </message>
    <message>
        <source>{what}: prefix and suffix tokens belong to layout &apos;tokens&apos;, it is {layout!r}</source>
        <translation>{what}: los tokens prefix y suffix corresponden a la disposición &apos;tokens&apos;, y es {layout!r}</translation>
    </message>
    <message>
        <source>{what}; its bands are {bands_of_raster}. Give a raster that holds them, name the bands to take in their place with --bands, or use encoder mosaiks, which takes any bands</source>
        <translation>{what}; sus bandas son {bands_of_raster}. Indique un ráster que las contenga, nombre con --bands las bandas que se usan en su lugar o use el codificador mosaiks, que admite cualquier banda</translation>
    </message>
    <message>
        <source>{where} holds {values!r}, needs an object</source>
        <translation>{where} contiene {values!r} y debe contener un objeto</translation>
    </message>
    <message>
        <source>{where} {parts}; see docs/encoder-card.md for the keys of a card</source>
        <translation>{where} {parts}; véanse en docs/encoder-card.md las claves de una ficha</translation>
    </message>
    <message>
        <source>{where}: band {band!r} is computed from {lost}, which may be missing; put it into a group with fill too</source>
        <translation>{where}: la banda {band!r} se calcula a partir de {lost}, que puede faltar; póngala también en un grupo con fill</translation>
    </message>
    <message>
        <source>{where}: band {name!r} has wavelength {wavelength!r} with unit {unit!r}, needs a number in &apos;um&apos; or &apos;nm&apos;, and leave wavelength_um out</source>
        <translation>{where}: la banda {name!r} tiene la longitud de onda {wavelength!r} con la unidad {unit!r} y debe ser un número en &apos;um&apos; o &apos;nm&apos;; omita wavelength_um</translation>
    </message>
    <message>
        <source>{where}: band_groups are {groups}, need different names</source>
        <translation>{where}: band_groups son {groups} y deben tener nombres distintos</translation>
    </message>
    <message>
        <source>{where}: bands is empty though bands_flexible is false; list the bands in model order</source>
        <translation>{where}: bands está vacío aunque bands_flexible es false; enumere las bandas en el orden del modelo</translation>
    </message>
    <message>
        <source>{where}: bands {twice} are there twice, indices and band_groups need different names</source>
        <translation>{where}: bands {twice} aparecen dos veces; indices y band_groups necesitan nombres distintos</translation>
    </message>
    <message>
        <source>{where}: bands_flexible is true, indices and band_groups need it to be false</source>
        <translation>{where}: bands_flexible es true; indices y band_groups necesitan que sea false</translation>
    </message>
    <message>
        <source>{where}: batch is {batch} and the pixels have dimensions {pixels_dims}, needs a number from 1 and &apos;batch&apos; as first dimension</source>
        <translation>{where}: batch es {batch} y los píxeles tienen las dimensiones {pixels_dims}; debe ser un número a partir de 1 y &apos;batch&apos;, la primera dimensión</translation>
    </message>
    <message>
        <source>{where}: data_files are {data_files}, needs names of files</source>
        <translation>{where}: data_files son {data_files} y deben ser nombres de archivos</translation>
    </message>
    <message>
        <source>{where}: every band may be missing, needs one that is in no group with fill</source>
        <translation>{where}: todas las bandas pueden faltar y debe haber una que no esté en ningún grupo con fill</translation>
    </message>
    <message>
        <source>{where}: id is {encoder!r}, needs to be of 1 to 64 letters, digits, dots, hyphens and underscores, a letter or digit first</source>
        <translation>{where}: id es {encoder!r} y debe tener de 1 a 64 letras, dígitos, puntos, guiones y guiones bajos, con una letra o un dígito al principio</translation>
    </message>
    <message>
        <source>{where}: input {tensor!r} has the dimension &apos;band_groups&apos;, needs the role &apos;mask&apos; and band_groups on the card</source>
        <translation>{where}: la entrada {tensor!r} tiene la dimensión &apos;band_groups&apos; y necesita el rol &apos;mask&apos; y band_groups en la ficha</translation>
    </message>
    <message>
        <source>{where}: input {tensor!r} tells where a tile lies, needs a dimension &apos;batch&apos;</source>
        <translation>{where}: la entrada {tensor!r} indica dónde está una tesela y necesita una dimensión &apos;batch&apos;</translation>
    </message>
    <message>
        <source>{where}: outputs is empty, needs the tensor that holds the vectors</source>
        <translation>{where}: outputs está vacío y debe ser el tensor que contiene los vectores</translation>
    </message>
    <message>
        <source>{where}: scaling &apos;sensor&apos; knows measured bands alone, not indices and band_groups</source>
        <translation>{where}: el escalado &apos;sensor&apos; solo conoce bandas medidas, no indices ni band_groups</translation>
    </message>
    <message>
        <source>{where}: scaling holds {item!r}, needs objects with a type</source>
        <translation>{where}: el escalado contiene {item!r} y deben ser objetos con un type</translation>
    </message>
    <message>
        <source>{where}: scaling {kind!r} lacks {missing}</source>
        <translation>{where}: al escalado {kind!r} le falta {missing}</translation>
    </message>
    <message>
        <source>{where}: schema is {schema!r}, this version reads {needed!r}</source>
        <translation>{where}: schema es {schema!r} y esta versión lee {needed!r}</translation>
    </message>
    <message>
        <source>{where}: text is for one vector a patch, outputs have groups; leave one of them out</source>
        <translation>{where}: text es para un vector por parche y outputs tiene grupos; omita uno de los dos</translation>
    </message>
    <message>
        <source>{where}: text.length is {length}, needs to be 1 to {most_tokens} tokens</source>
        <translation>{where}: text.length es {length} y debe ser de 1 a {most_tokens} tokens</translation>
    </message>
    <message>
        <source>{where}: text.pad_id is {pad_id}, needs to be 0 or more</source>
        <translation>{where}: text.pad_id es {pad_id} y debe ser 0 o más</translation>
    </message>
    <message>
        <source>{where}: text.templates are {templates_count}, needs {most_templates} at most</source>
        <translation>{where}: text.templates son {templates_count} y el máximo es {most_templates}</translation>
    </message>
    <message>
        <source>{where}: text.templates hold {template!r}, needs sentences of at most {longest_template} letters with one {{}} in place of the term</source>
        <translation>{where}: text.templates contiene {template!r} y deben ser frases de {longest_template} letras como máximo, con un {{}} en el lugar del término</translation>
    </message>
    <message>
        <source>{where}: text.{key} is {digest!r}, needs a SHA-256 of 64 digits in hex</source>
        <translation>{where}: text.{key} es {digest!r} y debe ser un SHA-256 de 64 dígitos hexadecimales</translation>
    </message>
    <message>
        <source>{where}: text.{key} is {name!r}, needs a file {suffix} beside the model</source>
        <translation>{where}: text.{key} es {name!r} y debe ser un archivo {suffix} junto al modelo</translation>
    </message>
    <message>
        <source>{where}: text.{key} is {number}, needs a finite number</source>
        <translation>{where}: text.{key} es {number} y debe ser un número finito</translation>
    </message>
    <message>
        <source>{where}: the model gives one vector for a window of {tile} px, and patches are squares; export its tokens or feature map, or export it for a square window</source>
        <translation>{where}: el modelo da un vector para una ventana de {tile} px y los parches son cuadrados; exporte sus tokens o su mapa de características, o expórtelo para una ventana cuadrada</translation>
    </message>
    <message>
        <source>{where}: weights lie in {name!r}, which is not a file beside the model; export the model again with its weights in a file of the same folder</source>
        <translation>{where}: los pesos están en {name!r}, que no es un archivo junto al modelo; exporte de nuevo el modelo con sus pesos en un archivo de la misma carpeta</translation>
    </message>
    <message>
        <source>{where}: window default is {tile} though square_only is true; one of them is wrong</source>
        <translation>{where}: el default de window es {tile} aunque square_only es true; uno de los dos es incorrecto</translation>
    </message>
    <message>
        <source>{where}: window has min {least}, default {tile}, max {most}, needs 1 or more, in this order</source>
        <translation>{where}: window tiene min {least}, default {tile}, max {most}, y deben ser 1 o más, en este orden</translation>
    </message>
    <message>
        <source>{where}: window has multiple_of {step}, needs 1 or more, and overlap {overlap}, needs 0 or more</source>
        <translation>{where}: window tiene multiple_of {step}, que debe ser 1 o más, y overlap {overlap}, que debe ser 0 o más</translation>
    </message>
    <message>
        <source>{where}: window holds {error}; see docs/encoder-card.md</source>
        <translation>{where}: window contiene {error}; véase docs/encoder-card.md</translation>
    </message>
    <message>
        <source>{where}: {band} has a wavelength of {wavelength:g} µm, needs to be above 0 and at most {longest_wavelength_um:g}{hint}</source>
        <translation>{where}: {band} tiene una longitud de onda de {wavelength:g} µm y debe ser mayor que 0 y como máximo {longest_wavelength_um:g}{hint}</translation>
    </message>
    <message>
        <source>{where}: {count} inputs have the role &apos;pixels&apos;, needs exactly one</source>
        <translation>{where}: {count} entradas tienen el rol &apos;pixels&apos; y debe tenerlo exactamente una</translation>
    </message>
    <message>
        <source>{where}: {key} is {items!r}, needs a list</source>
        <translation>{where}: {key} es {items!r} y debe ser una lista</translation>
    </message>
    <message>
        <source>{where}: {name} is {value!r}, needs {plain}; see docs/encoder-card.md</source>
        <translation>{where}: {name} es {value!r} y debe ser {plain}; véase docs/encoder-card.md</translation>
    </message>
    <message>
        <source>{why}, so that nobody can say which setting finds or maps best: groups that come back are not yet the groups that you mean. Labels of each class in several parts of the scene tell that.</source>
        <translation>{why}, de modo que no se puede decir qué configuración encuentra o cartografía mejor: los grupos que vuelven a aparecer no son aún los grupos que usted busca. Lo dicen las etiquetas de cada clase en varias partes de la escena.</translation>
    </message>
    <message>
        <source>{workers} workers at {address}</source>
        <translation>{workers} workers en {address}</translation>
    </message>
    <message>
        <source>{wrong} changed since the set was made: the checksum is another</source>
        <translation>{wrong} cambió desde que se hizo el conjunto: la suma de comprobación es otra</translation>
    </message>
    <message>
        <source>{zoom}, 1 tile of the service</source>
        <translation>{zoom}, 1 tesela del servicio</translation>
    </message>
    <message>
        <source>{zoom}, {tiles} tiles of the service</source>
        <translation>{zoom}, {tiles} teselas del servicio</translation>
    </message>
    <message>
        <source>{} (other encoder)</source>
        <translation>{} (otro codificador)</translation>
    </message>
    <message>
        <source>{} (suggested)</source>
        <translation>{} (sugerido)</translation>
    </message>
    <message>
        <source>{} bands</source>
        <translation>{} bandas</translation>
    </message>
    <message>
        <source>{} bytes</source>
        <translation>{} bytes</translation>
    </message>
    <message>
        <source>{} does not exist; choose an .onnx file.</source>
        <translation>{} no existe; elija un archivo .onnx.</translation>
    </message>
    <message>
        <source>{} exists already. Replace it, with every layer in it?</source>
        <translation>{} ya existe. ¿Sustituirlo, con todas las capas que contiene?</translation>
    </message>
    <message>
        <source>{} h</source>
        <translation>{} h</translation>
    </message>
    <message>
        <source>{} ha</source>
        <translation>{} ha</translation>
    </message>
    <message>
        <source>{} hits</source>
        <translation>{} coincidencias</translation>
    </message>
    <message>
        <source>{} holds no setting of an encoder yet; let the sweep go on.</source>
        <translation>{} aún no contiene ninguna configuración de un codificador; deje que el barrido siga.</translation>
    </message>
    <message>
        <source>{} is installed, and in the list of encoders.</source>
        <translation>{} está instalado y en la lista de codificadores.</translation>
    </message>
    <message>
        <source>{} is not one of your own encoders; remove the file itself.</source>
        <translation>{} no es uno de sus codificadores propios; elimine el propio archivo.</translation>
    </message>
    <message>
        <source>{} is not the result of a sweep; choose a sweep.json.</source>
        <translation>{} no es el resultado de un barrido; elija un sweep.json.</translation>
    </message>
    <message>
        <source>{} keeps weights in a separate file that its card does not name; add it to data_files of the card beside the model, or remove that card and choose the model again.</source>
        <translation>{} guarda pesos en un archivo aparte que su ficha no nombra; añádalo a data_files de la ficha que está junto al modelo, o elimine esa ficha y elija el modelo de nuevo.</translation>
    </message>
    <message>
        <source>{} labels</source>
        <translation>{} etiquetas</translation>
    </message>
    <message>
        <source>{} min</source>
        <translation>{} min</translation>
    </message>
    <message>
        <source>{} of memory are free: embed less, or larger patches</source>
        <translation>Quedan {} de memoria libres: use menos parches o parches mayores</translation>
    </message>
    <message>
        <source>{} of memory are free: save to a GeoPackage, or embed less</source>
        <translation>Quedan {} de memoria libres: guarde en un GeoPackage o use menos parches</translation>
    </message>
    <message>
        <source>{} patches</source>
        <translation>{} parches</translation>
    </message>
    <message>
        <source>{} per pixel</source>
        <translation>{} por píxel</translation>
    </message>
    <message>
        <source>{} px each, no CRS</source>
        <translation>{} px cada uno, sin SRC</translation>
    </message>
    <message>
        <source>{} px patches</source>
        <translation>parches de {} px</translation>
    </message>
    <message>
        <source>{} s</source>
        <translation>{} s</translation>
    </message>
    <message>
        <source>{}, checked by hashes (SHA-256)</source>
        <translation>{}, comprobado con hashes (SHA-256)</translation>
    </message>
    <message>
        <source>{}-dimensional vectors</source>
        <translation>vectores de {} dimensiones</translation>
    </message>
    <message>
        <source>{}: cancelled</source>
        <translation>{}: cancelado</translation>
    </message>
    <message>
        <source>{}: colours</source>
        <translation>{}: colores</translation>
    </message>
    <message>
        <source>{}: hits</source>
        <translation>{}: coincidencias</translation>
    </message>
    <message>
        <source>{}: similarity</source>
        <translation>{}: similitud</translation>
    </message>
    <message>
        <source>{}: tiles</source>
        <translation>{}: teselas</translation>
    </message>
</context>
</TS>
