<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>TerraPatch</name>
    <message>
        <source> (got --accept-licence {accepted})</source>
        <translation> (recebido: --accept-licence {accepted})</translation>
    </message>
    <message>
        <source> It said: &quot;{last_lines}&quot;.</source>
        <translation> Disse: &quot;{last_lines}&quot;.</translation>
    </message>
    <message>
        <source> above {:.2f}</source>
        <translation> acima de {:.2f}</translation>
    </message>
    <message>
        <source> m per pixel</source>
        <translation> m por pixel</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source> with its weights</source>
        <translation> com os seus pesos</translation>
    </message>
    <message>
        <source>&amp;Best</source>
        <translation>&amp;Melhores</translation>
    </message>
    <message>
        <source>&amp;Held against</source>
        <translation>&amp;Comparado com</translation>
    </message>
    <message>
        <source>&amp;Looking for</source>
        <translation>&amp;O que se procura</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Método</translation>
    </message>
    <message>
        <source>&amp;Smallest change</source>
        <translation>&amp;Menor mudança</translation>
    </message>
    <message>
        <source>&amp;Smoothing</source>
        <translation>&amp;Suavização</translation>
    </message>
    <message>
        <source>&amp;Threshold</source>
        <translation>&amp;Limiar</translation>
    </message>
    <message>
        <source>&amp;Unknown below</source>
        <translation>&amp;Desconhecida abaixo de</translation>
    </message>
    <message>
        <source>&apos;{first}&apos; holds vectors of {encoder}, &apos;{second}&apos; those of {other}, and these do not compare; embed both with the same encoder</source>
        <translation>&quot;{first}&quot; contém vetores de {encoder} e &quot;{second}&quot;, de {other}, que não são comparáveis; calcule os embeddings de ambos com o mesmo codificador</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; has {count} features, needs at most {most} here; give it to Classify patches in the Processing toolbox, which takes all.</source>
        <translation>&quot;{layer}&quot; tem {count} feições e aqui são aceitas no máximo {most}; use-a em &quot;Classificar recortes&quot;, na Caixa de Ferramentas de Processamento, que aceita todas.</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; is being edited; save or discard the edits (Toggle Editing), and try again</source>
        <translation>&quot;{layer}&quot; está em edição; salve ou descarte as alterações (Alternar edição) e tente de novo</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; is read-only; save it as a GeoPackage, and try again with the copy</source>
        <translation>&quot;{layer}&quot; é apenas leitura; salve-a como GeoPackage e tente de novo com a cópia</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; cannot be copied to {file} ({reason}); choose another folder.</source>
        <translation>Não é possível copiar &quot;{name}&quot; para {file} ({reason}); escolha outra pasta.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; cannot be kept in {file} ({reason}); choose another file.</source>
        <translation>Não é possível guardar &quot;{name}&quot; em {file} ({reason}); escolha outro arquivo.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; cannot be kept with the project ({reason}); export the layer to a GeoPackage.</source>
        <translation>Não é possível guardar &quot;{name}&quot; com o projeto ({reason}); exporte a camada para um GeoPackage.</translation>
    </message>
    <message>
        <source>&apos;{part}&apos; of feature {number} of {path}</source>
        <translation>&quot;{part}&quot; da feição {number} de {path}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is being edited; save or discard the edits, and keep the results then.</source>
        <translation>&quot;{}&quot; está em edição; salve ou descarte as alterações e depois guarde os resultados.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not among your encoders: add it with the plus, or open its file once.</source>
        <translation>&quot;{}&quot; não está entre os seus codificadores: adicione-o com o sinal de mais ou abra o arquivo uma vez.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is the name of an encoder that comes with TerraPatch; choose another.</source>
        <translation>&quot;{}&quot; é o nome de um codificador que vem com o TerraPatch; escolha outro.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; shows the whole world: choose Map view or a rectangle as the area.</source>
        <translation>&quot;{}&quot; mostra o mundo inteiro: escolha a vista do mapa ou um retângulo como área.</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(nenhum)</translation>
    </message>
    <message>
        <source>(not given)</source>
        <translation>(não indicado)</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nada)</translation>
    </message>
    <message>
        <source>--available lists encoders and --get gets one; give one of the two.</source>
        <translation>--available lista codificadores e --get obtém um; indique apenas um dos dois.</translation>
    </message>
    <message>
        <source>--geometry is {asked!r}, and {table} has the columns {column_names}; name one of the geometry, or two of coordinates</source>
        <translation>--geometry é {asked!r} e {table} tem as colunas {column_names}; indique uma com a geometria ou duas com coordenadas</translation>
    </message>
    <message>
        <source>--scheduler needs the package distributed ({error}); install it into the engine&apos;s Python: pip install &apos;terrapatch[cluster]&apos; or pip install distributed</source>
        <translation>--scheduler precisa do pacote distributed ({error}); instale-o no Python do motor: pip install &apos;terrapatch[cluster]&apos; ou pip install distributed</translation>
    </message>
    <message>
        <source>0 to 255 becomes 0 to 1</source>
        <translation>0 a 255 passa a 0 a 1</translation>
    </message>
    <message>
        <source>0 to 255 becomes 0 to 1, then mean and deviation</source>
        <translation>0 a 255 passa a 0 a 1, depois média e desvio</translation>
    </message>
    <message>
        <source>1 cluster of {name}</source>
        <translation>1 agrupamento de {name}</translation>
    </message>
    <message>
        <source>1 for the patch with the largest difference, 0 for that with the smallest.</source>
        <translation>1 para o recorte com a maior diferença, 0 para o de menor diferença.</translation>
    </message>
    <message>
        <source>1 hit</source>
        <translation>1 ocorrência</translation>
    </message>
    <message>
        <source>1 label</source>
        <translation>1 rótulo</translation>
    </message>
    <message>
        <source>1 patch</source>
        <translation>1 recorte</translation>
    </message>
    <message>
        <source>2 (4 × the patches)</source>
        <translation>2 (4 × os recortes)</translation>
    </message>
    <message>
        <source>2nd to 98th percentile becomes 0 to 1, then mean and deviation</source>
        <translation>Percentis 2 a 98 passam a 0 a 1, depois média e desvio</translation>
    </message>
    <message>
        <source>4 (16 × the patches)</source>
        <translation>4 (16 × os recortes)</translation>
    </message>
    <message>
        <source>8-bit digital number of level 1</source>
        <translation>número digital de 8 bits de nível 1</translation>
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
        <translation>Pixels de 8 bits não são {unit}, {measured}</translation>
    </message>
    <message>
        <source>8-bit pixels as they are, others become 0 to 255</source>
        <translation>Pixels de 8 bits como estão, os outros passam a 0 a 255</translation>
    </message>
    <message>
        <source>&lt;b&gt;Classify&lt;/b&gt;, then label the least sure patches: a few rounds are enough.</source>
        <translation>&lt;b&gt;Classifique&lt;/b&gt; e depois rotule os recortes menos seguros: bastam algumas rodadas.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Confirm&lt;/b&gt; and &lt;b&gt;reject&lt;/b&gt; the best hits, and search again: a few rounds are enough.</source>
        <translation>&lt;b&gt;Confirme&lt;/b&gt; e &lt;b&gt;rejeite&lt;/b&gt; as melhores ocorrências e busque de novo: bastam algumas rodadas.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Shift+click&lt;/b&gt; shows what it is not. Drag a box for many, or &lt;b&gt;Ctrl+drag&lt;/b&gt; a lasso.</source>
        <translation>&lt;b&gt;Shift+clique&lt;/b&gt; mostra o que não é. Arraste um retângulo para vários ou use &lt;b&gt;Ctrl+arrastar&lt;/b&gt; para um laço.</translation>
    </message>
    <message>
        <source>&lt;i&gt;mosaiks&lt;/i&gt; is fitted on the layer itself within seconds and takes any number of bands of any kind. Others want certain bands, which are found by their names or colours, and can be named in Bands. An encoder of your own is an ONNX file; a card beside it says what it needs.</source>
        <translation>&lt;i&gt;mosaiks&lt;/i&gt; é ajustado à própria camada em segundos e aceita qualquer número de bandas de qualquer tipo. Outros exigem certas bandas, que são encontradas pelo nome ou pela cor e podem ser indicadas em Bandas. Um codificador próprio é um arquivo ONNX; uma ficha ao lado dele diz do que ele precisa.</translation>
    </message>
    <message>
        <source>&lt;i&gt;rocchio&lt;/i&gt;: towards positives, away from negatives. It compares with twice the mean of the examples less the mean of the counterexamples; the score is a cosine, 1 for the same direction, 0 for nothing in common. &lt;i&gt;mean&lt;/i&gt;: mean of positives. Counterexamples are only left out of the hits. &lt;i&gt;probe&lt;/i&gt;: logistic classifier. It learns what tells the two apart and needs counterexamples; the score is a probability, 0 to 1. It finds differences that the cosine does not see, once there are some of each.</source>
        <translation>&lt;i&gt;rocchio&lt;/i&gt;: em direção aos positivos, para longe dos negativos. Compara com o dobro da média dos exemplos menos a média dos contraexemplos; a pontuação é um cosseno: 1 para a mesma direção, 0 para nada em comum. &lt;i&gt;mean&lt;/i&gt;: média dos positivos. Os contraexemplos só ficam fora das ocorrências. &lt;i&gt;probe&lt;/i&gt;: classificador logístico. Aprende o que distingue uns dos outros e precisa de contraexemplos; a pontuação é uma probabilidade, de 0 a 1. Encontra diferenças que o cosseno não vê, desde que haja alguns de cada tipo.</translation>
    </message>
    <message>
        <source>A DLL is missing: set the engine up again.</source>
        <translation>Falta uma DLL: instale o motor de novo.</translation>
    </message>
    <message>
        <source>A GeoPackage keeps the patches; a temporary layer comes back with its project, on this computer</source>
        <translation>Um GeoPackage guarda os recortes; uma camada temporária volta com o seu projeto, neste computador</translation>
    </message>
    <message>
        <source>A box for each scene, with its name, date and number of patches.</source>
        <translation>Um retângulo para cada cena, com nome, data e número de recortes.</translation>
    </message>
    <message>
        <source>A class for every patch, learned from labelled places and tested on ground it never saw.</source>
        <translation>Uma classe para cada recorte, aprendida em lugares rotulados e testada em terreno nunca visto.</translation>
    </message>
    <message>
        <source>A class needs a name.</source>
        <translation>Uma classe precisa de um nome.</translation>
    </message>
    <message>
        <source>A copy of {width:,} × {height:,} pixels takes {needed:.1f} GB, {folder} has {free:.1f} GB free. Give a smaller extent or a coarser resolution, or free some space.</source>
        <translation>Uma cópia de {width:,} × {height:,} pixels ocupa {needed:.1f} GB e {folder} tem {free:.1f} GB livres. Indique uma extensão menor ou uma resolução mais grosseira, ou libere espaço.</translation>
    </message>
    <message>
        <source>A folder that keeps all that the engine writes, as NumPy arrays for scripts and for the command line. It is made if it is not there; one that holds other files, or the set of another run, is refused.</source>
        <translation>Uma pasta que guarda tudo o que o motor escreve, como matrizes NumPy para scripts e para a linha de comando. É criada se não existir; se tiver outros arquivos ou o conjunto de outra execução, é recusada.</translation>
    </message>
    <message>
        <source>A folder: classes.gpkg with the legend, class_raster.tif, confidence.tif (probability of the class, and its lead over the next one), classes.csv and model.json.</source>
        <translation>Uma pasta: classes.gpkg com a legenda, class_raster.tif, confidence.tif (probabilidade da classe e vantagem sobre a seguinte), classes.csv e model.json.</translation>
    </message>
    <message>
        <source>A full disk can cause that: free some space.</source>
        <translation>Um disco cheio pode causar isso: libere espaço.</translation>
    </message>
    <message>
        <source>A grouping of patches that look alike, found without labels.</source>
        <translation>Um agrupamento de recortes parecidos, encontrado sem rótulos.</translation>
    </message>
    <message>
        <source>A layer holds at most 2,000,000 patches. Where there are more, the scenes come alone, and the log says so: give a smaller extent.</source>
        <translation>Uma camada comporta no máximo 2.000.000 de recortes. Se houver mais, só as cenas são adicionadas, e o log informa isso: indique uma extensão menor.</translation>
    </message>
    <message>
        <source>A layer that Embed raster wrote, or a copy of one in any format. It must hold one encoder.</source>
        <translation>Uma camada criada por &quot;Calcular embeddings de um raster&quot;, ou uma cópia dela em qualquer formato. Deve conter um só codificador.</translation>
    </message>
    <message>
        <source>A list of numbers that describes a piece of ground. Alike ground has alike numbers.</source>
        <translation>Uma lista de números que descreve um pedaço de terreno. Terrenos parecidos têm números parecidos.</translation>
    </message>
    <message>
        <source>A model needs patches on one grid: choose or embed such, or wait until the run has ended.</source>
        <translation>Um modelo precisa de recortes em uma só grade: escolha ou calcule recortes assim, ou espere a execução terminar.</translation>
    </message>
    <message>
        <source>A model.json that an earlier classification saved, in place of labels.</source>
        <translation>Um model.json salvo por uma classificação anterior, em lugar de rótulos.</translation>
    </message>
    <message>
        <source>A patch counts as changed above a score of {threshold:g}, in changes of {smallest} patches or more.</source>
        <translation>Um recorte conta como mudado acima de uma pontuação de {threshold:g}, em mudanças de {smallest} recortes ou mais.</translation>
    </message>
    <message>
        <source>A patch counts as changed above a score of {threshold:g}.</source>
        <translation>Um recorte conta como mudado acima de uma pontuação de {threshold:g}.</translation>
    </message>
    <message>
        <source>A patch has one vector; the layer Tiles has one for each window that the encoder saw, its class token where it gives one. The folder Embedding set keeps all that the engine wrote: with Vectors at &apos;raw&apos; also raw.npy, every token before any averaging, which takes much space.</source>
        <translation>Um recorte tem um vetor; a camada Blocos tem um para cada janela que o codificador viu: o token de classe, quando ele o fornece. A pasta Conjunto de embeddings guarda tudo o que o motor escreveu: com Vetores em &quot;raw&quot;, também raw.npy, todos os tokens antes de qualquer média, o que ocupa muito espaço.</translation>
    </message>
    <message>
        <source>A personal copy of ibm-nasa-geospatial/Prithvi-EO-2.0-tiny-TL, of which no revision has been checked.</source>
        <translation>Uma cópia pessoal de ibm-nasa-geospatial/Prithvi-EO-2.0-tiny-TL, da qual nenhuma revisão foi verificada.</translation>
    </message>
    <message>
        <source>A point: the patch that it lies in. A line: all patches that it crosses. A polygon: those with their middle in it, or, if it is too small for that, those that it touches.</source>
        <translation>Um ponto: o recorte em que ele está. Uma linha: todos os recortes que ela cruza. Um polígono: os que têm o centro dentro dele ou, se for pequeno demais para isso, os que ele toca.</translation>
    </message>
    <message>
        <source>A polygon within one patch gets that patch&apos;s vector: embed at a patch no larger than the polygons.</source>
        <translation>Um polígono dentro de um só recorte recebe o vetor dele: calcule os embeddings com recortes não maiores que os polígonos.</translation>
    </message>
    <message>
        <source>A raster by its file, its address on the web or a layer&apos;s name; an .npy file, a Zarr folder, or the folder of an embedding set that terrapatch embed has made.</source>
        <translation>Um raster pelo arquivo, pelo endereço na web ou pelo nome de uma camada; um arquivo .npy, uma pasta Zarr, ou a pasta de um conjunto de embeddings que o terrapatch embed criou.</translation>
    </message>
    <message>
        <source>A raster is being embedded: wait for it, or cancel it first.</source>
        <translation>Um cálculo de embeddings de um raster está em andamento: espere ou cancele-o primeiro.</translation>
    </message>
    <message>
        <source>A small convolutional network trained on everyday photographs (ImageNet), not on satellite images. Good for colour, texture and pattern in any three-band picture, and fast without a GPU.</source>
        <translation>Uma pequena rede convolucional treinada com fotografias do dia a dia (ImageNet), não com imagens de satélite. Boa para cor, textura e padrão em qualquer imagem de três bandas, e rápida sem GPU.</translation>
    </message>
    <message>
        <source>A text file with a GDAL name on each line, a glob such as &apos;scenes/*.tif&apos;, a folder, a STAC ItemCollection (.json) or a stac-geoparquet file (.parquet).</source>
        <translation>Um arquivo de texto com um nome GDAL por linha, um padrão como &apos;scenes/*.tif&apos;, uma pasta, uma STAC ItemCollection (.json) ou um arquivo stac-geoparquet (.parquet).</translation>
    </message>
    <message>
        <source>A tile service gets no picture here; red, green and blue are its bands {}, {} and {}.</source>
        <translation>Um serviço de blocos não tem imagem aqui; vermelho, verde e azul são as bandas {}, {} e {}.</translation>
    </message>
    <message>
        <source>A value of the run &apos;{job}&apos; is not a finite number ({error}). Check extent and numbers.</source>
        <translation>Um valor da execução &quot;{job}&quot; não é um número finito ({error}). Verifique a extensão e os números.</translation>
    </message>
    <message>
        <source>Add a class</source>
        <translation>Adicionar uma classe</translation>
    </message>
    <message>
        <source>Add a class first, with +.</source>
        <translation>Primeiro adicione uma classe com +.</translation>
    </message>
    <message>
        <source>Add a raster layer to the project, or choose one that can be read.</source>
        <translation>Adicione uma camada raster ao projeto ou escolha uma que possa ser lida.</translation>
    </message>
    <message>
        <source>Add a raster layer…</source>
        <translation>Adicionar uma camada raster…</translation>
    </message>
    <message>
        <source>Add encoder…</source>
        <translation>Adicionar codificador…</translation>
    </message>
    <message>
        <source>Add encoder… Probes an ONNX file, helps to describe it, and keeps it in the list</source>
        <translation>Adicionar codificador… Examina um arquivo ONNX, ajuda a descrevê-lo e o mantém na lista</translation>
    </message>
    <message>
        <source>Added by hand from {}.</source>
        <translation>Adicionada à mão a partir de {}.</translation>
    </message>
    <message>
        <source>Adjusted Rand index of eight clusters found on two halves; 1 is the same again.</source>
        <translation>Índice de Rand ajustado de oito agrupamentos encontrados em duas metades; 1: de novo os mesmos.</translation>
    </message>
    <message>
        <source>Adjusted areas and their bounds hold where the labelled places were drawn at random; places that somebody chose make them too sure.</source>
        <translation>As áreas ajustadas e os seus limites valem se os lugares rotulados foram sorteados ao acaso; lugares que alguém escolheu as fazem parecer seguras demais.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avançado</translation>
    </message>
    <message>
        <source>After. Patches count by how much they changed.</source>
        <translation>Depois. Os recortes contam conforme o quanto mudaram.</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Semelhança</translation>
    </message>
    <message>
        <source>Alike ground</source>
        <translation>Terreno parecido</translation>
    </message>
    <message>
        <source>All bands of the layer are used, with the wavelengths of its sensor</source>
        <translation>São usadas todas as bandas da camada, com os comprimentos de onda do sensor</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Todos os números</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>All patches</source>
        <translation>Todos os recortes</translation>
    </message>
    <message>
        <source>All pixels are multiplied by it, after the subtraction: 10000 turns reflectance into digital numbers, 0.0001 digital numbers into reflectance. Default: 1.</source>
        <translation>Todos os pixels são multiplicados por este valor, depois da subtração: 10000 transforma reflectância em números digitais, 0.0001 transforma números digitais em reflectância. Padrão: 1.</translation>
    </message>
    <message>
        <source>AlphaEarth&apos;s files as they are (64 bands of int8, turned into numbers by their formula), on the web only the extent is fetched; Tessera&apos;s tiles (.npy with its scales and land mask, or Zarr); any other raster of two bands or more.</source>
        <translation>Os arquivos do AlphaEarth como estão (64 bandas int8, convertidas em números pela fórmula deles; na web só é baixada a extensão); os blocos do Tessera (.npy com as suas escalas e a máscara de terra, ou Zarr); qualquer outro raster com duas bandas ou mais.</translation>
    </message>
    <message>
        <source>AlphaEarth, Tessera and other rasters of embeddings, as patches to search and cluster.</source>
        <translation>AlphaEarth, Tessera e outros rasters de embeddings, como recortes para buscar e agrupar.</translation>
    </message>
    <message>
        <source>AlphaEarth, Tessera, Clay, Earth Index, any GeoParquet: vectors that are made already</source>
        <translation>AlphaEarth, Tessera, Clay, Earth Index, qualquer GeoParquet: vetores já prontos</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Sempre</translation>
    </message>
    <message>
        <source>An .onnx file</source>
        <translation>Um arquivo .onnx</translation>
    </message>
    <message>
        <source>An ONNX file, such as Fit MOSAIKS encoder writes. Empty: the one above.</source>
        <translation>Um arquivo ONNX, como o que &quot;Ajustar codificador MOSAIKS&quot; escreve. Vazio: o de cima.</translation>
    </message>
    <message>
        <source>An ONNX file; its card, a JSON file of the same name, is written beside it.</source>
        <translation>Um arquivo ONNX; a ficha, um arquivo JSON de mesmo nome, é escrita ao lado.</translation>
    </message>
    <message>
        <source>An embedding layer of the same encoder and place.</source>
        <translation>Uma camada de embeddings do mesmo codificador e lugar.</translation>
    </message>
    <message>
        <source>An embedding layer: cluster it, search it, classify it.</source>
        <translation>Uma camada de embeddings: para agrupar, buscar e classificar.</translation>
    </message>
    <message>
        <source>An embedding layer; a GeoPackage or a temporary layer holds vectors.</source>
        <translation>Uma camada de embeddings; um GeoPackage ou uma camada temporária contém vetores.</translation>
    </message>
    <message>
        <source>An encoder made from a raster, to be shared by several layers.</source>
        <translation>Um codificador feito a partir de um raster, para ser usado em várias camadas.</translation>
    </message>
    <message>
        <source>An encoder of {dim} features; bands: {bands}</source>
        <translation>Um codificador de {dim} características; bandas: {bands}</translation>
    </message>
    <message>
        <source>An image encoder turns every patch of a raster into a vector.</source>
        <translation>Um codificador de imagens transforma cada recorte de um raster em um vetor.</translation>
    </message>
    <message>
        <source>Another TerraPatch is getting {encoder} right now; wait for it.</source>
        <translation>Outro TerraPatch está obtendo {encoder} neste momento; aguarde.</translation>
    </message>
    <message>
        <source>Another class is called &apos;{}&apos; already; give this one another name.</source>
        <translation>Já há outra classe chamada &quot;{}&quot;; dê outro nome a esta.</translation>
    </message>
    <message>
        <source>Another:</source>
        <translation>Outra:</translation>
    </message>
    <message>
        <source>Any bands whose wavelengths are known; Sentinel-2, Landsat, Sentinel-1, NAIP, LINZ and MODIS are known to it.</source>
        <translation>Quaisquer bandas com comprimento de onda conhecido; ele conhece Sentinel-2, Landsat, Sentinel-1, NAIP, LINZ e MODIS.</translation>
    </message>
    <message>
        <source>Any bands will do</source>
        <translation>Servem quaisquer bandas</translation>
    </message>
    <message>
        <source>Any raster layer. It is read, never changed.</source>
        <translation>Qualquer camada raster. É lida, nunca alterada.</translation>
    </message>
    <message>
        <source>Any raster layer: a file, a web service, a database. It is read, never changed.</source>
        <translation>Qualquer camada raster: um arquivo, um serviço web, um banco de dados. É lida, nunca alterada.</translation>
    </message>
    <message>
        <source>Any, or not known</source>
        <translation>Qualquer, ou não conhecida</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Area is in hectares on the ellipsoid of the layer&apos;s CRS. Share is from 0 to 1, of all patches. The same layer, K and seed give the same clusters.</source>
        <translation>A área é em hectares sobre o elipsoide do SRC da camada. A proporção vai de 0 a 1, do total de recortes. A mesma camada, K e semente dão os mesmos agrupamentos.</translation>
    </message>
    <message>
        <source>Area on the ellipsoid</source>
        <translation>Área sobre o elipsoide</translation>
    </message>
    <message>
        <source>Areas are in square metres and hectares on the ground; confidence is a share from 0 to 1.</source>
        <translation>As áreas são em metros quadrados e hectares no terreno; a confiança é uma proporção de 0 a 1.</translation>
    </message>
    <message>
        <source>Areas are measured in the CRS of the patches; field valid is a share from 0 to 1.</source>
        <translation>As áreas são medidas no SRC dos recortes; o campo valid é uma proporção de 0 a 1.</translation>
    </message>
    <message>
        <source>As for embed, several of them.</source>
        <translation>Como em embed, várias.</translation>
    </message>
    <message>
        <source>As for embed, several of them: fp32, fp16, int8.</source>
        <translation>Como em embed, várias: fp32, fp16, int8.</translation>
    </message>
    <message>
        <source>As it is, such as 0 to 1 already</source>
        <translation>Como está, por exemplo já de 0 a 1</translation>
    </message>
    <message>
        <source>As negative examples</source>
        <translation>Como exemplos negativos</translation>
    </message>
    <message>
        <source>As positive examples</source>
        <translation>Como exemplos positivos</translation>
    </message>
    <message>
        <source>As the card says: {}</source>
        <translation>Como diz a ficha: {}</translation>
    </message>
    <message>
        <source>As the layer tells</source>
        <translation>Como diz a camada</translation>
    </message>
    <message>
        <source>As the map shows it</source>
        <translation>Como o mapa a mostra</translation>
    </message>
    <message>
        <source>Assets of STAC items</source>
        <translation>Assets de itens STAC</translation>
    </message>
    <message>
        <source>At {grounds} no encoder is clearly better than plain bands of the same ground.</source>
        <translation>A {grounds}, nenhum codificador é claramente melhor que as bandas simples do mesmo terreno.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Automatic takes the graphics card where there is one that works</source>
        <translation>Automático usa a placa gráfica, se houver uma que funcione</translation>
    </message>
    <message>
        <source>Automatic: {} px</source>
        <translation>Auto: {} px</translation>
    </message>
    <message>
        <source>Balanced accuracy after clusters were named by what is known of them elsewhere.</source>
        <translation>Exatidão balanceada, depois que os agrupamentos são nomeados pelo que se sabe deles em outros lugares.</translation>
    </message>
    <message>
        <source>Balanced accuracy of a linear probe on blocks of ground that it never saw.</source>
        <translation>Exatidão balanceada de uma sonda linear em setores do terreno que ela nunca viu.</translation>
    </message>
    <message>
        <source>Balanced accuracy of the majority of the five nearest labelled places.</source>
        <translation>Exatidão balanceada da maioria entre os cinco lugares rotulados mais próximos.</translation>
    </message>
    <message>
        <source>Balanced accuracy {value} on {tested} labels in {blocks} blocks of ground</source>
        <translation>Exatidão balanceada {value} em {tested} rótulos de {blocks} setores do terreno</translation>
    </message>
    <message>
        <source>Balanced accuracy {value} on {tested} places in {blocks} blocks of ground</source>
        <translation>Exatidão balanceada {value} em {tested} lugares de {blocks} setores do terreno</translation>
    </message>
    <message>
        <source>Balanced accuracy {value}, between {low} and {high}, on {tested} places in {blocks} blocks of ground</source>
        <translation>Exatidão balanceada {value}, entre {low} e {high}, em {tested} lugares de {blocks} setores do terreno</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Banda</translation>
    </message>
    <message>
        <source>Band {band!r} does not exist: {raster} has {bands_of_raster}; give numbers or names of these</source>
        <translation>A banda {band!r} não existe: {raster} tem {bands_of_raster}; indique números ou nomes destas</translation>
    </message>
    <message>
        <source>Band {band!r} is one of {numbers} in {raster}; give its number</source>
        <translation>A banda {band!r} pode ser qualquer uma de {numbers} em {raster}; indique o número</translation>
    </message>
    <message>
        <source>Band {name} has a wavelength of {found} µm, needs one up to 30; {found} nm is {um} µm.</source>
        <translation>A banda {name} tem comprimento de onda de {found} µm e o máximo é 30; {found} nm são {um} µm.</translation>
    </message>
    <message>
        <source>Band {name} has the wavelength &apos;{text}&apos;, needs a number in µm.</source>
        <translation>A banda {name} tem o comprimento de onda &quot;{text}&quot; e precisa de um número em µm.</translation>
    </message>
    <message>
        <source>Band {}</source>
        <translation>Banda {}</translation>
    </message>
    <message>
        <source>Band {} has no name; give it one, such as red.</source>
        <translation>A banda {} não tem nome; dê um, como vermelho.</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandas</translation>
    </message>
    <message>
        <source>Bands explain</source>
        <translation>Explicado pelas bandas</translation>
    </message>
    <message>
        <source>Bands of the sensor</source>
        <translation>Bandas do sensor</translation>
    </message>
    <message>
        <source>Bands that {encoder} needs: {needed}, that &apos;{layer}&apos; has: {has}. Not found: {missing}. Choose bands above, or:</source>
        <translation>Bandas de que {encoder} precisa: {needed}; bandas de &quot;{layer}&quot;: {has}. Não encontradas: {missing}. Escolha bandas acima, ou:</translation>
    </message>
    <message>
        <source>Bands, in the encoder&apos;s order</source>
        <translation>Bandas, na ordem do codificador</translation>
    </message>
    <message>
        <source>Before. Patches count by how much they changed.</source>
        <translation>Antes. Os recortes contam conforme o quanto mudaram.</translation>
    </message>
    <message>
        <source>Best for</source>
        <translation>Melhor para</translation>
    </message>
    <message>
        <source>Best hits</source>
        <translation>Melhores ocorrências</translation>
    </message>
    <message>
        <source>Bringing back the patches of {}</source>
        <translation>Recuperando os recortes de {}</translation>
    </message>
    <message>
        <source>Bringing back the patches…</source>
        <translation>Recuperando os recortes…</translation>
    </message>
    <message>
        <source>CENTER_POSITIONS is {text!r}, needs to be one of {centering}</source>
        <translation>CENTER_POSITIONS é {text!r}, deve ser um de {centering}</translation>
    </message>
    <message>
        <source>CLIP ViT-B/32 trained on remote-sensing pictures and captions: finds what words say. One vector for 224 x 224 pixels of red, green and blue.</source>
        <translation>CLIP ViT-B/32 treinado com imagens de sensoriamento remoto e legendas: encontra o que as palavras dizem. Um vetor para 224 x 224 pixels de vermelho, verde e azul.</translation>
    </message>
    <message>
        <source>CLIP base, knows words</source>
        <translation>CLIP base, conhece palavras</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>CUDA finds no graphics card that it can use ({problem})</source>
        <translation>a CUDA não encontra nenhuma placa gráfica que possa usar ({problem})</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Canceled. No result was written.</source>
        <translation>Cancelado. Nenhum resultado foi escrito.</translation>
    </message>
    <message>
        <source>Canceled. What is done is kept: the same run into the same folder goes on from there.</source>
        <translation>Cancelado. O que está feito é mantido: a mesma execução na mesma pasta continua dali.</translation>
    </message>
    <message>
        <source>Cancelled runs that can be gone on with take {}. Settings &gt; Options &gt; TerraPatch &gt; Cache clears them.</source>
        <translation>As execuções canceladas que podem ser retomadas ocupam {}. Configurações &gt; Opções &gt; TerraPatch &gt; Cache as limpa.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Cancelled. {} % is done and kept: Resume goes on from there.</source>
        <translation>Cancelado. {} % está pronto e guardado: Retomar continua a partir daí.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was kept.</source>
        <translation>Cancelado; nada foi guardado.</translation>
    </message>
    <message>
        <source>Cancelling …</source>
        <translation>Cancelando …</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Mudança</translation>
    </message>
    <message>
        <source>Change colour …</source>
        <translation>Mudar a cor …</translation>
    </message>
    <message>
        <source>Change the colour of this class …</source>
        <translation>Mudar a cor desta classe …</translation>
    </message>
    <message>
        <source>Changed patches by the cluster that they had (rows) and that they have (columns).</source>
        <translation>Recortes mudados, conforme o agrupamento que tinham (linhas) e o que têm (colunas).</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Mudanças</translation>
    </message>
    <message>
        <source>Changes from {before} to {after}</source>
        <translation>Mudanças de {before} para {after}</translation>
    </message>
    <message>
        <source>Changes of fewer connected patches are left out.</source>
        <translation>Mudanças com menos recortes contíguos são deixadas de fora.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Mudar…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Verificar de novo</translation>
    </message>
    <message>
        <source>Check to show on the map; double-click to change the colour</source>
        <translation>Marque para mostrar no mapa; duplo clique muda a cor</translation>
    </message>
    <message>
        <source>Check {}</source>
        <translation>Verificar {}</translation>
    </message>
    <message>
        <source>Checking it</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>Checking that the card fits the file…</source>
        <translation>Verificando se a ficha corresponde ao arquivo…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>Choose an encoder.</source>
        <translation>Escolha um codificador.</translation>
    </message>
    <message>
        <source>Choose layers or files, or give a list: a text file with a GDAL name on each line, a STAC ItemCollection, or a stac-geoparquet file.</source>
        <translation>Escolha camadas ou arquivos, ou indique uma lista: um arquivo de texto com um nome GDAL por linha, uma STAC ItemCollection ou um arquivo stac-geoparquet.</translation>
    </message>
    <message>
        <source>Choose the Python to set it up with…</source>
        <translation>Escolher o Python para a instalação…</translation>
    </message>
    <message>
        <source>Chosen by hand</source>
        <translation>Escolhidas à mão</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Classes left out, because there can be at most {most}: {names}.</source>
        <translation>Classes deixadas de fora, porque o máximo é {most}: {names}.</translation>
    </message>
    <message>
        <source>Classes of {}</source>
        <translation>Classes de {}</translation>
    </message>
    <message>
        <source>Classify</source>
        <translation>Classificar</translation>
    </message>
    <message>
        <source>Classify again after each label</source>
        <translation>Classificar de novo após cada rótulo</translation>
    </message>
    <message>
        <source>Classify again to save the model: it was too large for the project to keep</source>
        <translation>Classifique de novo para salvar o modelo: ele era grande demais para ser guardado com o projeto</translation>
    </message>
    <message>
        <source>Classify patches</source>
        <translation>Classificar recortes</translation>
    </message>
    <message>
        <source>Classify these patches by a model that was saved</source>
        <translation>Classificar estes recortes com um modelo salvo</translation>
    </message>
    <message>
        <source>Classifying {}</source>
        <translation>Classificando {}</translation>
    </message>
    <message>
        <source>Clay 1.5 as it was released: any bands whose wavelengths are known, one vector (the class token) for 256 x 256 pixels. For a vector of every 8 x 8 pixels export clay-v1.5.</source>
        <translation>Clay 1.5 como foi publicado: quaisquer bandas com comprimento de onda conhecido, um vetor (o token de classe) para 256 x 256 pixels. Para um vetor a cada 8 x 8 pixels, exporte clay-v1.5.</translation>
    </message>
    <message>
        <source>Clay 1.5, a vector for every 8 x 8 pixels</source>
        <translation>Clay 1.5, um vetor a cada 8 x 8 pixels</translation>
    </message>
    <message>
        <source>Clay 1.5, one vector a chip</source>
        <translation>Clay 1.5, um vetor por quadro</translation>
    </message>
    <message>
        <source>Clay, Earth Index, Major TOM and other tables of embeddings, as patches to search and cluster.</source>
        <translation>Clay, Earth Index, Major TOM e outras tabelas de embeddings, como recortes para buscar e agrupar.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Clear the cache</source>
        <translation>Limpar o cache</translation>
    </message>
    <message>
        <source>Click a patch of what you look for on the map; &lt;b&gt;Pick&lt;/b&gt; is on already.</source>
        <translation>Clique no mapa em um recorte do que procura; &lt;b&gt;Apontar&lt;/b&gt; já está ativo.</translation>
    </message>
    <message>
        <source>Click on examples; the map shows where it looks the same.</source>
        <translation>Clique em exemplos; o mapa mostra onde o terreno se parece com eles.</translation>
    </message>
    <message>
        <source>Click on the map to select the cluster there</source>
        <translation>Clique no mapa para selecionar o agrupamento desse lugar</translation>
    </message>
    <message>
        <source>Click patches of each on the map; the keys &lt;b&gt;1&lt;/b&gt; to &lt;b&gt;9&lt;/b&gt; change the class. A second click takes a label away; drag a box, or Ctrl+drag a lasso, for many.</source>
        <translation>Clique no mapa em recortes de cada uma; as teclas &lt;b&gt;1&lt;/b&gt; a &lt;b&gt;9&lt;/b&gt; trocam de classe. Um segundo clique retira o rótulo; arraste um retângulo, ou Ctrl+arraste um laço, para vários.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Close other programs, or let fewer tiles run at once.</source>
        <translation>Feche outros programas ou execute menos blocos de uma vez.</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fechar esta mensagem</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Agrupar</translation>
    </message>
    <message>
        <source>Cluster patches</source>
        <translation>Agrupar recortes</translation>
    </message>
    <message>
        <source>Cluster {}</source>
        <translation>Agrupamento {}</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Agrupamentos</translation>
    </message>
    <message>
        <source>Clusters after</source>
        <translation>Agrupamentos depois</translation>
    </message>
    <message>
        <source>Clusters are groups of patches that look alike. Choose how many, or let TerraPatch suggest a number. Each becomes a region on the map, for you to name.</source>
        <translation>Agrupamentos são grupos de recortes parecidos. Escolha quantos ou deixe o TerraPatch sugerir um número. Cada um se torna uma região no mapa, para você nomear.</translation>
    </message>
    <message>
        <source>Clusters before</source>
        <translation>Agrupamentos antes</translation>
    </message>
    <message>
        <source>Coarse patches</source>
        <translation>Recortes ampliados</translation>
    </message>
    <message>
        <source>Coarsen patches</source>
        <translation>Ampliar recortes</translation>
    </message>
    <message>
        <source>Coarsen patches ({})</source>
        <translation>Ampliar recortes ({})</translation>
    </message>
    <message>
        <source>Colour of &apos;{}&apos;</source>
        <translation>Cor de &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Column of a table that holds the geometry, or two of coordinates, such as lon,lat. Default: by the file, or the usual names.</source>
        <translation>Coluna de uma tabela que contém a geometria, ou duas com coordenadas, como lon,lat. Padrão: conforme o arquivo, ou os nomes usuais.</translation>
    </message>
    <message>
        <source>Column of a table that holds the vectors; of one column a dimension, what their names begin with. Default: the only one that can be it.</source>
        <translation>Coluna de uma tabela que contém os vetores; se houver uma coluna por dimensão, o início dos nomes delas. Padrão: a única possível.</translation>
    </message>
    <message>
        <source>Column of the geometry</source>
        <translation>Coluna da geometria</translation>
    </message>
    <message>
        <source>Column of the vectors</source>
        <translation>Coluna dos vetores</translation>
    </message>
    <message>
        <source>Command prompt (cmd)</source>
        <translation>Prompt de comando (cmd)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare clusters with the last ones</source>
        <translation>Comparar os agrupamentos com os anteriores</translation>
    </message>
    <message>
        <source>Compare embeddings</source>
        <translation>Comparar embeddings</translation>
    </message>
    <message>
        <source>Compare shows all.</source>
        <translation>Comparar mostra tudo.</translation>
    </message>
    <message>
        <source>Compares again, and keeps changes like those that are selected in the table or on the map</source>
        <translation>Compara de novo e mantém as mudanças parecidas com as selecionadas na tabela ou no mapa</translation>
    </message>
    <message>
        <source>Compares the embeddings of one place at two dates or more, made by the same encoder. What changed everywhere, such as season and light, is taken out first: the vectors of the later date are turned so that those of the stable majority meet. What still differs is a change: its patches are joined, with their area, a score, and from which cluster they went to which. A report says how much changed, where, and what became what.</source>
        <translation>Compara os embeddings de um lugar em duas datas ou mais, feitos pelo mesmo codificador. O que mudou em toda parte, como a estação do ano e a luz, é retirado primeiro: os vetores da data posterior são girados para que os da maioria estável coincidam. O que ainda difere é uma mudança: os recortes são unidos, com a área, uma pontuação e de qual agrupamento passaram a qual. Um relatório diz quanto mudou, onde, e o que virou o quê.</translation>
    </message>
    <message>
        <source>Compares with the mean of the positives; negatives are only left out of the hits</source>
        <translation>Compara com a média dos positivos; os negativos só ficam fora das ocorrências</translation>
    </message>
    <message>
        <source>Compares with twice the mean of the positives less the mean of the negatives</source>
        <translation>Compara com o dobro da média dos positivos menos a média dos negativos</translation>
    </message>
    <message>
        <source>Comparing dates</source>
        <translation>Comparando datas</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiança</translation>
    </message>
    <message>
        <source>Confirm or reject hits below first: a new search learns from them</source>
        <translation>Primeiro confirme ou rejeite ocorrências abaixo: uma nova busca aprende com elas</translation>
    </message>
    <message>
        <source>Confirm: more like this (key 1 or +)</source>
        <translation>Confirmar: mais como este (tecla 1 ou +)</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Matriz de confusão</translation>
    </message>
    <message>
        <source>Context share</source>
        <translation>Proporção do contexto</translation>
    </message>
    <message>
        <source>Coordinate system</source>
        <translation>Sistema de coordenadas</translation>
    </message>
    <message>
        <source>Coordinate system of the places of a table that does not tell, such as EPSG:32633.</source>
        <translation>Sistema de coordenadas dos lugares de uma tabela que não o informa, como EPSG:32633.</translation>
    </message>
    <message>
        <source>Copies the file and its card into your QGIS profile</source>
        <translation>Copia o arquivo e a ficha para o seu perfil do QGIS</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy areas and errors for a spreadsheet</source>
        <translation>Copiar áreas e erros para uma planilha</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copiar diagnóstico</translation>
    </message>
    <message>
        <source>Copy hits to a layer of their own</source>
        <translation>Copiar as ocorrências para uma camada própria</translation>
    </message>
    <message>
        <source>Copy the last run as Python</source>
        <translation>Copiar a última execução como Python</translation>
    </message>
    <message>
        <source>Copy the last run as Python, to repeat it in the Python console or in a script</source>
        <translation>Copiar a última execução como Python, para repeti-la no Terminal Python ou em um script</translation>
    </message>
    <message>
        <source>Copy the rows that are selected, or all, for a spreadsheet (Ctrl+C)</source>
        <translation>Copiar as linhas selecionadas, ou todas, para uma planilha (Ctrl+C)</translation>
    </message>
    <message>
        <source>Copy the two lines</source>
        <translation>Copiar as duas linhas</translation>
    </message>
    <message>
        <source>Cores of the processor that the run may take. Default: all.</source>
        <translation>Núcleos do processador que a execução pode usar. Padrão: todos.</translation>
    </message>
    <message>
        <source>Cosine distance of neighbouring patches across borders of tiles over that within tiles.</source>
        <translation>Distância do cosseno entre recortes vizinhos através das bordas de blocos, dividida pela do interior dos blocos.</translation>
    </message>
    <message>
        <source>Cosine to the originals: {cosine}; of the 10 nearest, {kept} are still among them</source>
        <translation>Cosseno em relação aos originais: {cosine}; dos 10 mais próximos, {kept} continuam entre eles</translation>
    </message>
    <message>
        <source>Counterexamples</source>
        <translation>Contraexemplos</translation>
    </message>
    <message>
        <source>DIMENSIONS is {dimensions}, needs 1 to {most} for {patches} patches with vectors of {dim} numbers in &apos;{table}&apos;; choose fewer</source>
        <translation>DIMENSIONS é {dimensions}, deve ir de 1 a {most} para {patches} recortes com vetores de {dim} números em &quot;{table}&quot;; escolha menos</translation>
    </message>
    <message>
        <source>DINOv2 ViT-S/14, trained on photographs without labels. A vector for every 14 x 14 pixels of three-band pictures; small and quick.</source>
        <translation>DINOv2 ViT-S/14, treinado com fotografias sem rótulos. Um vetor a cada 14 x 14 pixels de imagens de três bandas; pequeno e rápido.</translation>
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
        <translation>DINOv3 ViT-S/16, treinado com fotografias sem rótulos. Um vetor a cada 16 x 16 pixels de imagens de três bandas.</translation>
    </message>
    <message>
        <source>DINOv3 large, trained on satellite imagery</source>
        <translation>DINOv3 large, treinado com imagens de satélite</translation>
    </message>
    <message>
        <source>DINOv3 small</source>
        <translation>DINOv3 small</translation>
    </message>
    <message>
        <source>Dashed: plain bands, at their best where the line runs across.</source>
        <translation>Tracejado: bandas simples; a linha horizontal marca o seu melhor valor.</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Conjunto de dados</translation>
    </message>
    <message>
        <source>Date of the imagery</source>
        <translation>Data das imagens</translation>
    </message>
    <message>
        <source>Date of the imagery for encoders that take one. Default: as for embed.</source>
        <translation>Data das imagens, para codificadores que a usam. Padrão: como em embed.</translation>
    </message>
    <message>
        <source>Date of the imagery for encoders that take one: 2020-05-18, 2020-05-18T13:30, or unknown. Default: by the raster&apos;s tags or file name.</source>
        <translation>Data das imagens, para codificadores que a usam: 2020-05-18, 2020-05-18T13:30 ou unknown. Padrão: pelas tags do raster ou pelo nome do arquivo.</translation>
    </message>
    <message>
        <source>Date or year of the imagery. Default: as the source or its path tells.</source>
        <translation>Data ou ano das imagens. Padrão: o que a fonte ou o seu caminho informa.</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datas</translation>
    </message>
    <message>
        <source>Dates, the earliest first</source>
        <translation>Datas, a mais antiga primeiro</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Padrões</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Desvio</translation>
    </message>
    <message>
        <source>Deviation has {}, needs numbers above 0.</source>
        <translation>Desvio tem {}, precisa de números acima de 0.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Differences were held against alike ground: a patch changed where it became something else than the patches that looked alike before. What a whole kind of ground became is not found so.</source>
        <translation>As diferenças foram comparadas com terreno parecido: um recorte mudou se se tornou algo diferente dos recortes que antes se pareciam. O que se tornou toda uma classe de terreno não é encontrado assim.</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensões</translation>
    </message>
    <message>
        <source>Dimensions is the number of components, at most the length of the vectors. 64 keep nearly all of what most encoders give; the log says how much of the variance is kept.</source>
        <translation>Dimensões é o número de componentes, no máximo o comprimento dos vetores. 64 conservam quase tudo o que a maioria dos codificadores fornece; o log diz quanto da variância é conservado.</translation>
    </message>
    <message>
        <source>Distance, score and rank</source>
        <translation>Distância, pontuação e posição</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>Download: {}</source>
        <translation>Download: {}</translation>
    </message>
    <message>
        <source>Downloading Python 3.12</source>
        <translation>Baixando o Python 3.12</translation>
    </message>
    <message>
        <source>Downloading packages</source>
        <translation>Baixando pacotes</translation>
    </message>
    <message>
        <source>Downloading packages: {done_mb:.0f} of {whole_mb:.0f} MB</source>
        <translation>Baixando pacotes: {done_mb:.0f} de {whole_mb:.0f} MB</translation>
    </message>
    <message>
        <source>Downloads the engine&apos;s packages into a folder, for a computer without a network</source>
        <translation>Baixa os pacotes do motor para uma pasta, para um computador sem rede</translation>
    </message>
    <message>
        <source>Downloads the engine&apos;s packages into a folder, with a script that installs them. On the other computer, &apos;Install from a folder…&apos; in the TerraPatch panel does the same as the script.</source>
        <translation>Baixa os pacotes do motor para uma pasta, com um script que os instala. No outro computador, &quot;Instalar de uma pasta…&quot;, no painel do TerraPatch, faz o mesmo que o script.</translation>
    </message>
    <message>
        <source>Drag a rectangle on the map; Esc or another click here leaves</source>
        <translation>Arraste um retângulo no mapa; Esc ou outro clique aqui sai</translation>
    </message>
    <message>
        <source>Drag the earliest to the top.</source>
        <translation>Arraste a mais antiga para cima.</translation>
    </message>
    <message>
        <source>Draw on the map</source>
        <translation>Desenhar no mapa</translation>
    </message>
    <message>
        <source>Draw the rectangle on the map.</source>
        <translation>Desenhe o retângulo no mapa.</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicatas</translation>
    </message>
    <message>
        <source>ENCODER_FILE {} does not exist; choose an .onnx file</source>
        <translation>ENCODER_FILE {} não existe; escolha um arquivo .onnx</translation>
    </message>
    <message>
        <source>EXAMPLES and TEXT are empty; give one of them to say what is looked for</source>
        <translation>EXAMPLES e TEXT estão vazios; preencha um deles para dizer o que se procura</translation>
    </message>
    <message>
        <source>EXTENT needs the CRS of the raster, and {} does not tell it; leave the extent out</source>
        <translation>EXTENT precisa do SRC do raster e {} não o informa; deixe a extensão vazia</translation>
    </message>
    <message>
        <source>Each patch is expected to become what the 20 patches became that looked most alike before, and its distance from that is held against theirs. What varies anyway, such as water, then does not count as changed, and neither does what changed as a whole kind, such as a crop that was harvested.</source>
        <translation>Espera-se que cada recorte se torne o que se tornaram os 20 recortes que antes mais se pareciam com ele, e sua distância disso é comparada com as deles. O que varia de qualquer modo, como a água, e o que mudou como toda uma classe, como uma cultura colhida, não são então mudanças.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Effective rank</source>
        <translation>Posto efetivo</translation>
    </message>
    <message>
        <source>Eight clusters are found again about as surely in {settings} ({index} for {setting}).</source>
        <translation>Oito agrupamentos são reencontrados com segurança semelhante em {settings} ({index} para {setting}).</translation>
    </message>
    <message>
        <source>Eight clusters are found again most surely in {setting} ({index}).</source>
        <translation>Oito agrupamentos são reencontrados com mais segurança em {setting} ({index}).</translation>
    </message>
    <message>
        <source>Embed</source>
        <translation>Calcular</translation>
    </message>
    <message>
        <source>Embed a raster first: then every patch of it can be searched.</source>
        <translation>Primeiro calcule os embeddings de um raster: depois será possível buscar em todos os seus recortes.</translation>
    </message>
    <message>
        <source>Embed a raster first: then its patches can be labelled.</source>
        <translation>Primeiro calcule os embeddings de um raster: depois será possível rotular os seus recortes.</translation>
    </message>
    <message>
        <source>Embed a tile service</source>
        <translation>Calcular embeddings de um serviço de blocos</translation>
    </message>
    <message>
        <source>Embed again</source>
        <translation>Calcular embeddings de novo</translation>
    </message>
    <message>
        <source>Embed many rasters</source>
        <translation>Calcular embeddings de vários rasters</translation>
    </message>
    <message>
        <source>Embed raster</source>
        <translation>Calcular embeddings de um raster</translation>
    </message>
    <message>
        <source>Embedding layers of dates after that, in their order. Each date is compared with the next.</source>
        <translation>Camadas de embeddings das datas seguintes, em ordem. Cada data é comparada com a próxima.</translation>
    </message>
    <message>
        <source>Embedding set</source>
        <translation>Conjunto de embeddings</translation>
    </message>
    <message>
        <source>Embedding what the map shows…</source>
        <translation>Calculando embeddings do que o mapa mostra…</translation>
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
        <translation>Embeddings ({all});;Rasters e grades ({grids});;Tabelas ({tables});;Conjuntos de dados de muitas cenas ({dataset});;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Embeddings from raster</source>
        <translation>Importar embeddings de raster</translation>
    </message>
    <message>
        <source>Embeddings from table</source>
        <translation>Importar embeddings de tabela</translation>
    </message>
    <message>
        <source>Embeddings of polygons</source>
        <translation>Embeddings de polígonos</translation>
    </message>
    <message>
        <source>Embeds one raster after another, as Embed raster does, and keeps the vectors of each as one GeoParquet file of a dataset. Run into the same folder again, it makes what is missing or has changed. A raster that fails is told, and the others go on.</source>
        <translation>Calcula os embeddings de um raster após o outro, como &quot;Calcular embeddings de um raster&quot;, e guarda os vetores de cada um como um arquivo GeoParquet de um conjunto de dados. Executado de novo na mesma pasta, faz o que falta ou mudou. Se um raster falhar, isso é informado e os outros continuam.</translation>
    </message>
    <message>
        <source>Embeds what the map shows of this raster; nothing is kept but the layer</source>
        <translation>Calcula os embeddings do que o mapa mostra deste raster; só a camada é guardada</translation>
    </message>
    <message>
        <source>Empty, or of an earlier classification.</source>
        <translation>Vazia, ou de uma classificação anterior.</translation>
    </message>
    <message>
        <source>Empty, or of an earlier comparison.</source>
        <translation>Vazia, ou de uma comparação anterior.</translation>
    </message>
    <message>
        <source>Empty, or of an earlier run.</source>
        <translation>Vazia, ou de uma execução anterior.</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Codificador</translation>
    </message>
    <message>
        <source>Encoder file, instead of an installed one</source>
        <translation>Arquivo de codificador, em vez de um instalado</translation>
    </message>
    <message>
        <source>Encoder of your own</source>
        <translation>Codificador próprio</translation>
    </message>
    <message>
        <source>Encoder wants</source>
        <translation>Precisa de</translation>
    </message>
    <message>
        <source>Encoder {encoder} cannot be converted to {precision} ({reason}); use precision fp32.</source>
        <translation>Não é possível converter o codificador {encoder} para {precision} ({reason}); use a precisão fp32.</translation>
    </message>
    <message>
        <source>Encoder {encoder} cannot be fetched as it is. {do} See {page}.</source>
        <translation>Não é possível baixar o codificador {encoder} tal como está. {do} Consulte {page}.</translation>
    </message>
    <message>
        <source>Encoder {encoder} comes under the licence {licence}: {licence_url}. Read it; if you accept it, add --accept-licence {licence}{given}.</source>
        <translation>O codificador {encoder} tem a licença {licence}: {licence_url}. Leia-a; se a aceitar, acrescente --accept-licence {licence}{given}.</translation>
    </message>
    <message>
        <source>Encoder {encoder} does not do what the catalogue says ({disagreements}). It was not installed; its files are in {parent}. Tell the authors of TerraPatch.</source>
        <translation>O codificador {encoder} não faz o que o catálogo diz ({disagreements}). Não foi instalado; os arquivos estão em {parent}. Avise os autores do TerraPatch.</translation>
    </message>
    <message>
        <source>Encoder {encoder} has no card, so this is guessed: {guessed}. `terrapatch inspect` proposes a card to write down better ones.</source>
        <translation>O codificador {encoder} não tem ficha, por isso estes valores são supostos: {guessed}. `terrapatch inspect` propõe uma ficha na qual anotar outros melhores.</translation>
    </message>
    <message>
        <source>Encoder {encoder} is already quantised (it holds {quantised}) and cannot be converted to {precision}; use precision fp32, which runs the file as it is.</source>
        <translation>O codificador {encoder} já está quantizado (contém {quantised}) e não pode ser convertido para {precision}; use a precisão fp32, que executa o arquivo como está.</translation>
    </message>
    <message>
        <source>Encoder {encoder} is in {home} already; remove it there to get it anew.</source>
        <translation>O codificador {encoder} já está em {home}; remova-o dali para obtê-lo de novo.</translation>
    </message>
    <message>
        <source>Encoder {encoder} knows no words; embed with one that does, such as those that `terrapatch encoders --available` tells of.</source>
        <translation>O codificador {encoder} não conhece palavras; calcule os embeddings com um que conheça, como os que `terrapatch encoders --available` apresenta.</translation>
    </message>
    <message>
        <source>Encoder {name!r} is not in the catalogue, which has {known}; choose one of these.</source>
        <translation>O codificador {name!r} não está no catálogo, que tem {known}; escolha um destes.</translation>
    </message>
    <message>
        <source>Encoder, kind of vector and ground</source>
        <translation>Codificador, tipo de vetor e terreno</translation>
    </message>
    <message>
        <source>Encoders</source>
        <translation>Codificadores</translation>
    </message>
    <message>
        <source>Encoders of your own</source>
        <translation>Codificadores próprios</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Encerrar</translation>
    </message>
    <message>
        <source>End it; the layers stay as they are</source>
        <translation>Encerrar; as camadas ficam como estão</translation>
    </message>
    <message>
        <source>End it; the map stays as it is</source>
        <translation>Encerrar; o mapa fica como está</translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>Encerrando…</translation>
    </message>
    <message>
        <source>Ends the engine; what an embedding run has done is kept, to go on from</source>
        <translation>Encerra o motor; o que um cálculo de embeddings já fez é guardado, para continuar daí</translation>
    </message>
    <message>
        <source>Ends the run; what is done is kept, to go on from</source>
        <translation>Encerra a execução; o que está pronto é guardado, para continuar daí</translation>
    </message>
    <message>
        <source>Ends the setup and removes what it has made so far</source>
        <translation>Encerra a instalação e remove o que ela fez até agora</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Every patch with the number of its cluster, without vectors.</source>
        <translation>Cada recorte com o número do seu agrupamento, sem vetores.</translation>
    </message>
    <message>
        <source>Every polygon that a patch lies under.</source>
        <translation>Cada polígono sob o qual há um recorte.</translation>
    </message>
    <message>
        <source>Every setting is asked about the same {places}. Blocks are {side} {unit} wide; nothing is learned from, or found, within {gap} {unit} of the place that is asked about. Bars are 95 % intervals from resampled blocks.</source>
        <translation>Todas as configurações são avaliadas nos mesmos lugares: {places}. Os setores têm {side} {unit} de largura; nada é aprendido nem encontrado a menos de {gap} {unit} do lugar avaliado. As barras são intervalos de 95 % por reamostragem de setores.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemplo</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemplos</translation>
    </message>
    <message>
        <source>Examples of what is wanted: {positives}, of what is not: {negatives}</source>
        <translation>Exemplos do que se quer: {positives}, do que não se quer: {negatives}</translation>
    </message>
    <message>
        <source>Examples saved in {path}: {count}.</source>
        <translation>Exemplos salvos em {path}: {count}.</translation>
    </message>
    <message>
        <source>Examples that were deleted from the layer are gone here too.</source>
        <translation>Os exemplos excluídos da camada também desapareceram daqui.</translation>
    </message>
    <message>
        <source>Export embeddings</source>
        <translation>Exportar embeddings</translation>
    </message>
    <message>
        <source>Export it from its weights, with a checkout: `{steps}`.</source>
        <translation>Exporte-o a partir dos seus pesos, com uma cópia do repositório: `{steps}`.</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Extensão</translation>
    </message>
    <message>
        <source>Extent of the layer</source>
        <translation>Extensão da camada</translation>
    </message>
    <message>
        <source>Extent of the patches</source>
        <translation>Extensão dos recortes</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>F1 {} on ground that nothing near was learned from</source>
        <translation>F1 {} em terreno do qual nada próximo foi aprendido</translation>
    </message>
    <message>
        <source>FIELD is &apos;{}&apos;, and no labels are given; give LABELS too, or leave it empty</source>
        <translation>FIELD é &quot;{}&quot; e não há rótulos; indique também LABELS ou deixe-o vazio</translation>
    </message>
    <message>
        <source>FIELD is empty, needs the field of &apos;{layer}&apos; that holds the class: one of {fields}</source>
        <translation>FIELD está vazio e precisa do campo de &quot;{layer}&quot; que contém a classe: um de {fields}</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Fator</translation>
    </message>
    <message>
        <source>Factor is in patches: 4 makes one patch of 4 x 4. Patches of 240 m become 960 m wide.</source>
        <translation>O fator é em recortes: 4 faz um recorte de 4 x 4. Recortes de 240 m passam a ter 960 m de largura.</translation>
    </message>
    <message>
        <source>Feature {number} of {path}</source>
        <translation>Feição {number} de {path}</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Características</translation>
    </message>
    <message>
        <source>Features left out, without a class or a geometry: {without:,}.</source>
        <translation>Feições deixadas de fora, sem classe ou sem geometria: {without:,}.</translation>
    </message>
    <message>
        <source>Features of MOSAIKS</source>
        <translation>Características do MOSAIKS</translation>
    </message>
    <message>
        <source>Few places: {few}; 20 or more of each class make figures worth comparing.</source>
        <translation>Poucos lugares: {few}; com 20 ou mais de cada classe, os números merecem comparação.</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; is not in &apos;{layer}&apos;; choose one of {fields}.</source>
        <translation>O campo &quot;{field}&quot; não está em &quot;{layer}&quot;; escolha um de {fields}.</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; of &apos;{layer}&apos; holds decimal numbers (such as {value}), needs names of classes or whole numbers; choose another field.</source>
        <translation>O campo &quot;{field}&quot; de &quot;{layer}&quot; contém números decimais (como {value}), precisa de nomes de classes ou números inteiros; escolha outro campo.</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; of &apos;{layer}&apos; holds more than {most} different values, needs the names of classes; choose another field.</source>
        <translation>O campo &quot;{field}&quot; de &quot;{layer}&quot; contém mais de {most} valores diferentes, precisa dos nomes das classes; escolha outro campo.</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; of &apos;{layer}&apos; holds {found}, needs texts, whole numbers or yes/no, and the layer has no such field; add one with the names of the classes.</source>
        <translation>O campo &quot;{field}&quot; de &quot;{layer}&quot; contém {found}, precisa de textos, números inteiros ou sim/não, e a camada não tem nenhum campo assim; adicione um com os nomes das classes.</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; of &apos;{layer}&apos; holds {found}, needs texts, whole numbers or yes/no; choose one of {fields}.</source>
        <translation>O campo &quot;{field}&quot; de &quot;{layer}&quot; contém {found}, precisa de textos, números inteiros ou sim/não; escolha um de {fields}.</translation>
    </message>
    <message>
        <source>Field of the class</source>
        <translation>Campo da classe</translation>
    </message>
    <message>
        <source>Field of the labels that holds the class. Default: the only field of texts.</source>
        <translation>Campo dos rótulos que contém a classe. Padrão: o único campo de texto.</translation>
    </message>
    <message>
        <source>Fields, buildings, districts: any polygons, in any CRS.</source>
        <translation>Talhões, edificações, distritos: quaisquer polígonos, em qualquer SRC.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>File or address</source>
        <translation>Arquivo ou endereço</translation>
    </message>
    <message>
        <source>Fill in from a sensor…</source>
        <translation>Preencher a partir de um sensor…</translation>
    </message>
    <message>
        <source>Find ground that looks alike</source>
        <translation>Buscar terreno parecido</translation>
    </message>
    <message>
        <source>Find similar</source>
        <translation>Buscar semelhantes</translation>
    </message>
    <message>
        <source>Find similar in a dataset</source>
        <translation>Buscar semelhantes em um conjunto de dados</translation>
    </message>
    <message>
        <source>Find the patches of clusters</source>
        <translation>Buscar os recortes dos agrupamentos</translation>
    </message>
    <message>
        <source>Find typical patches of clusters</source>
        <translation>Buscar recortes típicos dos agrupamentos</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Busca</translation>
    </message>
    <message>
        <source>Finds processors and graphics cards, and times a small encoder on each</source>
        <translation>Encontra processadores e placas gráficas e mede o tempo de um codificador pequeno em cada um</translation>
    </message>
    <message>
        <source>Finds the patches of a dataset of many scenes that look like your examples, or like what words say, best first. The dataset is read by parts, so that its size does not matter; where it has an index (terrapatch index), only the best candidates are read.</source>
        <translation>Encontra os recortes de um conjunto de dados de muitas cenas que se parecem com os seus exemplos, ou com o que dizem as palavras, os melhores primeiro. O conjunto de dados é lido por partes, por isso o tamanho não importa; se houver um índice (terrapatch index), só os melhores candidatos são lidos.</translation>
    </message>
    <message>
        <source>Finds the patches of an embedding layer that look like your examples, or like what words say, best first. Examples are points, lines or polygons in any CRS, or patches themselves: also those of another embedding layer by the same encoder, to find over there what was seen here. The layer holds the examples too, with the status &apos;example&apos; and without a rank; hits have the status &apos;found&apos;.</source>
        <translation>Encontra os recortes de uma camada de embeddings que se parecem com os seus exemplos, ou com o que dizem as palavras, os melhores primeiro. Os exemplos são pontos, linhas ou polígonos em qualquer SRC, ou os próprios recortes: também os de outra camada de embeddings do mesmo codificador, para encontrar lá o que foi visto aqui. A camada contém também os exemplos, com o status &apos;example&apos; e sem posição; as ocorrências têm o status &apos;found&apos;.</translation>
    </message>
    <message>
        <source>Finds what is different between each ticked date and the next</source>
        <translation>Encontra o que difere entre cada data marcada e a seguinte</translation>
    </message>
    <message>
        <source>Finer grid (1, 2 or 4)</source>
        <translation>Grade mais fina (1, 2 ou 4)</translation>
    </message>
    <message>
        <source>Finer grid, from shifted tiles: 2 makes patches half as wide, four times as many, and takes four times as long; 4 makes sixteen times as many.</source>
        <translation>Grade mais fina, com blocos deslocados: 2 faz recortes com metade da largura, quatro vezes mais, e leva quatro vezes mais tempo; 4 faz dezesseis vezes mais.</translation>
    </message>
    <message>
        <source>Finer grids</source>
        <translation>Grades mais finas</translation>
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
        <translation>Ajustado a esta camada em segundos: cor e textura fina. Aceita quaisquer bandas; um bom começo em qualquer lugar.</translation>
    </message>
    <message>
        <source>Five neighbours</source>
        <translation>Cinco vizinhos</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Folder of an installer</source>
        <translation>Pasta de um instalador</translation>
    </message>
    <message>
        <source>Folder of the changes</source>
        <translation>Pasta das mudanças</translation>
    </message>
    <message>
        <source>Folder of the dataset</source>
        <translation>Pasta do conjunto de dados</translation>
    </message>
    <message>
        <source>Folder of the dataset.</source>
        <translation>Pasta do conjunto de dados.</translation>
    </message>
    <message>
        <source>Folder of the embedding set.</source>
        <translation>Pasta do conjunto de embeddings.</translation>
    </message>
    <message>
        <source>Folder of the map</source>
        <translation>Pasta do mapa</translation>
    </message>
    <message>
        <source>Folder of the new set. Default: beside the old one.</source>
        <translation>Pasta do novo conjunto. Padrão: ao lado do antigo.</translation>
    </message>
    <message>
        <source>Folder of the report</source>
        <translation>Pasta do relatório</translation>
    </message>
    <message>
        <source>Folder of the report, its tables and the sets, which are used again by the next sweep into it.</source>
        <translation>Pasta do relatório, das tabelas e dos conjuntos, que a próxima varredura na mesma pasta reutiliza.</translation>
    </message>
    <message>
        <source>Folder of the results.</source>
        <translation>Pasta dos resultados.</translation>
    </message>
    <message>
        <source>Folder that --get installs into. Default: the first folder of TERRAPATCH_ENCODERS, else one in your application data, which is always looked into.</source>
        <translation>Pasta na qual --get instala. Padrão: a primeira pasta de TERRAPATCH_ENCODERS ou, se não houver, uma nos seus dados de aplicativos, que é sempre consultada.</translation>
    </message>
    <message>
        <source>Folder {folder}, where lighter copies of encoders are kept, cannot be written ({reason}); set TERRAPATCH_CACHE to a folder that can be written, or use precision fp32, which needs no copy.</source>
        <translation>Não é possível escrever na pasta {folder}, onde ficam cópias mais leves dos codificadores ({reason}); defina TERRAPATCH_CACHE com uma pasta gravável ou use a precisão fp32, que não precisa de cópia.</translation>
    </message>
    <message>
        <source>For encoders with one vector per group of bands: mean, concat for all in a row, or the name of one group. Default: as the encoder&apos;s card says, mostly the mean.</source>
        <translation>Para codificadores com um vetor por grupo de bandas: mean, concat para todos em sequência, ou o nome de um grupo. Padrão: como diz a ficha do codificador, em geral a média.</translation>
    </message>
    <message>
        <source>For mosaiks: length of a vector.</source>
        <translation>Para mosaiks: comprimento de um vetor.</translation>
    </message>
    <message>
        <source>For mosaiks: seed of the draw.</source>
        <translation>Para mosaiks: semente do sorteio.</translation>
    </message>
    <message>
        <source>For {aim}, no setting is clearly best. The highest score is that of {setting} ({score}), but {others} cannot be told from it by these labels; it is the cheapest too.</source>
        <translation>Para {aim}, nenhuma configuração é claramente a melhor. A pontuação mais alta é a de {setting} ({score}), mas estes rótulos não permitem distingui-la de {others}; ela também é a mais barata.</translation>
    </message>
    <message>
        <source>For {aim}, no setting is clearly best. The highest score is that of {setting} ({score}), but {others} cannot be told from it by these labels; the cheapest of them is {cheapest}.</source>
        <translation>Para {aim}, nenhuma configuração é claramente a melhor. A pontuação mais alta é a de {setting} ({score}), mas estes rótulos não permitem distingui-la de {others}; a mais barata delas é {cheapest}.</translation>
    </message>
    <message>
        <source>For {aim}, only {setting} could be judged: {score}.</source>
        <translation>Para {aim}, só foi possível avaliar {setting}: {score}.</translation>
    </message>
    <message>
        <source>For {aim}, these labels cannot tell which setting is best, as they lie in too few blocks of ground; the highest score, that of {setting} ({measure} {figure:.2f}), may be chance. Label places of each class in several parts of the scene.</source>
        <translation>Para {aim}, estes rótulos não permitem dizer qual configuração é a melhor, pois estão em poucos setores do terreno; a pontuação mais alta, a de {setting} ({measure} {figure:.2f}), pode ser acaso. Rotule lugares de cada classe em várias partes da cena.</translation>
    </message>
    <message>
        <source>For {aim}, {setting} is best: {score}, clearly above every other setting.</source>
        <translation>Para {aim}, {setting} é a melhor: {score}, claramente acima de qualquer outra configuração.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Found automatically</source>
        <translation>Encontrado automaticamente</translation>
    </message>
    <message>
        <source>Found by running it</source>
        <translation>Encontrado ao executá-lo</translation>
    </message>
    <message>
        <source>Found: the wider, the more alike</source>
        <translation>Encontrados: quanto mais largo, mais parecido</translation>
    </message>
    <message>
        <source>From cluster</source>
        <translation>Do agrupamento</translation>
    </message>
    <message>
        <source>From which cluster to which</source>
        <translation>De qual agrupamento a qual</translation>
    </message>
    <message>
        <source>From which cluster to which; the report has maps of them</source>
        <translation>De qual agrupamento a qual; o relatório tem mapas deles</translation>
    </message>
    <message>
        <source>From {k} clusters on, more of them hardly make the groups more alike inside.</source>
        <translation>A partir de {k} agrupamentos, aumentar o número quase não torna os grupos mais homogêneos.</translation>
    </message>
    <message>
        <source>Full (fp32)</source>
        <translation>Completa (fp32)</translation>
    </message>
    <message>
        <source>Further dates</source>
        <translation>Outras datas</translation>
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
        <translation>GeoParquet, GeoPackage, CSV, um raster ou uma grade de embeddings, ou a pasta de um conjunto de embeddings.</translation>
    </message>
    <message>
        <source>GeoParquet, Parquet or a folder of them, GeoPackage (FILE.gpkg|layername=NAME), or CSV.</source>
        <translation>GeoParquet, Parquet ou uma pasta deles, GeoPackage (FILE.gpkg|layername=NAME) ou CSV.</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>Obter</translation>
    </message>
    <message>
        <source>Get an encoder</source>
        <translation>Obter um codificador</translation>
    </message>
    <message>
        <source>Get an encoder…</source>
        <translation>Obter um codificador…</translation>
    </message>
    <message>
        <source>Get an encoder… Lists those that can be fetched, with size and licence</source>
        <translation>Obter um codificador… Lista os que podem ser baixados, com tamanho e licença</translation>
    </message>
    <message>
        <source>Getting the encoder {}</source>
        <translation>Obtendo o codificador {}</translation>
    </message>
    <message>
        <source>Git-RSCLIP base, knows words</source>
        <translation>Git-RSCLIP base, conhece palavras</translation>
    </message>
    <message>
        <source>Give an example first: click a patch of what you look for.</source>
        <translation>Indique primeiro um exemplo: clique em um recorte do que procura.</translation>
    </message>
    <message>
        <source>Give this cluster another colour</source>
        <translation>Dar outra cor a este agrupamento</translation>
    </message>
    <message>
        <source>Given as an example, or confirmed</source>
        <translation>Dado como exemplo, ou confirmado</translation>
    </message>
    <message>
        <source>Go on with these patches</source>
        <translation>Continuar com estes recortes</translation>
    </message>
    <message>
        <source>Go to Embed</source>
        <translation>Ir a Calcular embeddings</translation>
    </message>
    <message>
        <source>Google&apos;s SigLIP 2 base, trained on pictures and captions in 109 languages: finds what words say. One vector for 256 x 256 pixels of three-band pictures.</source>
        <translation>SigLIP 2 base do Google, treinado com imagens e legendas em 109 idiomas: encontra o que as palavras dizem. Um vetor para 256 x 256 pixels de imagens de três bandas.</translation>
    </message>
    <message>
        <source>Grids</source>
        <translation>Grades</translation>
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
        <translation>Terreno parecido em ambas as datas: k-means nos vetores das duas. O número não tem significado; veja nos mapas o que é.</translation>
    </message>
    <message>
        <source>Ground that varies anyway, such as water and crops, counts too; compare again, held against alike ground, to leave it out.</source>
        <translation>O que varia de qualquer modo, como água e lavouras, também conta; para deixá-lo de fora, compare de novo, comparado com terreno parecido.</translation>
    </message>
    <message>
        <source>Group the patches of &apos;{}&apos; and draw each group on the map</source>
        <translation>Agrupar os recortes de &quot;{}&quot; e desenhar cada grupo no mapa</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>Agrupamento</translation>
    </message>
    <message>
        <source>Groups differ</source>
        <translation>Diferença entre grupos</translation>
    </message>
    <message>
        <source>Groups of bands</source>
        <translation>Grupos de bandas</translation>
    </message>
    <message>
        <source>Groups patches that look alike, and draws each group as one region.</source>
        <translation>Agrupa recortes parecidos e desenha cada grupo como uma região.</translation>
    </message>
    <message>
        <source>Groups the patches of an embedding layer by k-means on their directions, so that patches of a cluster look alike. Each cluster becomes one multipolygon with its area and its share of all patches. Clusters are numbered by size: 0 is the largest. What a cluster shows is for you to name.</source>
        <translation>Agrupa os recortes de uma camada de embeddings por k-means segundo as suas direções, de modo que os recortes de um agrupamento se pareçam. Cada agrupamento se torna um multipolígono com a sua área e a sua proporção do total de recortes. Os agrupamentos são numerados por tamanho: 0 é o maior. O que um agrupamento mostra, cabe a você nomear.</translation>
    </message>
    <message>
        <source>Hectares</source>
        <translation>Hectares</translation>
    </message>
    <message>
        <source>Hectares of the map; the tooltip has the area adjusted for the errors found</source>
        <translation>Hectares do mapa; a dica tem a área corrigida pelos erros encontrados</translation>
    </message>
    <message>
        <source>Hectares on the ground</source>
        <translation>Hectares no terreno</translation>
    </message>
    <message>
        <source>Held against</source>
        <translation>Comparado com</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Help for TerraPatch</source>
        <translation>Ajuda do TerraPatch</translation>
    </message>
    <message>
        <source>Hide all other clusters; once more shows all</source>
        <translation>Ocultar todos os outros agrupamentos; outra vez mostra todos</translation>
    </message>
    <message>
        <source>Hide clusters</source>
        <translation>Ocultar agrupamentos</translation>
    </message>
    <message>
        <source>Hide or show</source>
        <translation>Ocultar ou mostrar</translation>
    </message>
    <message>
        <source>Hide these clusters on the map, or show them again (Space)</source>
        <translation>Ocultar estes agrupamentos no mapa, ou mostrá-los de novo (Espaço)</translation>
    </message>
    <message>
        <source>Highest score</source>
        <translation>Pontuação mais alta</translation>
    </message>
    <message>
        <source>Histogram of scores with the threshold</source>
        <translation>Histograma das pontuações com o limiar</translation>
    </message>
    <message>
        <source>Hit {rank}, score {score:.3f}</source>
        <translation>Ocorrência {rank}, pontuação {score:.3f}</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Ocorrências</translation>
    </message>
    <message>
        <source>Hits are in longitude and latitude, because scenes may have any CRS.</source>
        <translation>As ocorrências estão em longitude e latitude, porque as cenas podem ter qualquer SRC.</translation>
    </message>
    <message>
        <source>Hits as a layer</source>
        <translation>Ocorrências como camada</translation>
    </message>
    <message>
        <source>Hits in {}</source>
        <translation>Ocorrências em {}</translation>
    </message>
    <message>
        <source>Hits to a file…</source>
        <translation>Ocorrências para um arquivo…</translation>
    </message>
    <message>
        <source>Hits with a lower score are left out. Default: none are.</source>
        <translation>Ocorrências com pontuação menor são deixadas de fora. Padrão: nenhuma.</translation>
    </message>
    <message>
        <source>Hits, seen from afar</source>
        <translation>Ocorrências, vistas de longe</translation>
    </message>
    <message>
        <source>Hits: {hits}, scenes: {scenes}</source>
        <translation>Ocorrências: {hits}, cenas: {scenes}</translation>
    </message>
    <message>
        <source>Hits: {}, best first</source>
        <translation>Ocorrências: {}, as melhores primeiro</translation>
    </message>
    <message>
        <source>Holds report.html, sweep.csv, sweep.json and the embedding sets; empty, or of an earlier sweep.</source>
        <translation>Contém report.html, sweep.csv, sweep.json e os conjuntos de embeddings; vazia, ou de uma varredura anterior.</translation>
    </message>
    <message>
        <source>How alike to the examples</source>
        <translation>Quanto se parece com os exemplos</translation>
    </message>
    <message>
        <source>How alike two groupings are: 1 the same, 0 as alike as by chance.</source>
        <translation>Quão parecidos são dois agrupamentos: 1 iguais, 0 não mais que por acaso.</translation>
    </message>
    <message>
        <source>How clearly eight clusters stand apart, -1 to 1.</source>
        <translation>Com que clareza oito agrupamentos se separam, de -1 a 1.</translation>
    </message>
    <message>
        <source>How clearly groups differ, and how mixed they are inside, for each number of clusters</source>
        <translation>Quão nitidamente os grupos diferem, e quão misturados são por dentro, para cada número de agrupamentos</translation>
    </message>
    <message>
        <source>How examples become a score: a cosine, or a probability for the classifier</source>
        <translation>Como os exemplos se tornam uma pontuação: um cosseno, ou uma probabilidade no caso do classificador</translation>
    </message>
    <message>
        <source>How far a patch&apos;s difference lies above the median of all, in robust deviations. change.tif has distance, score and rank (1 for the largest difference) of every patch.</source>
        <translation>Quanto a diferença de um recorte está acima da mediana de todos, em desvios robustos. change.tif tem distância, pontuação e posição (1 para a maior diferença) de cada recorte.</translation>
    </message>
    <message>
        <source>How far a patch&apos;s distance lies above the median of all, in robust deviations. What did not change lies around 0.</source>
        <translation>Quanto a distância de um recorte está acima da mediana de todos, em desvios robustos. O que não mudou fica em torno de 0.</translation>
    </message>
    <message>
        <source>How far above the median a patch&apos;s difference must lie to be a change, in robust deviations; lower finds more.</source>
        <translation>Quanto a diferença de um recorte deve estar acima da mediana para ser uma mudança, em desvios robustos; um valor menor encontra mais.</translation>
    </message>
    <message>
        <source>How far neighbouring tiles overlap, against seams. Default: the encoder&apos;s own.</source>
        <translation>Quanto os blocos vizinhos se sobrepõem, para evitar emendas. Padrão: o do codificador.</translation>
    </message>
    <message>
        <source>How far neighbouring tiles overlap, so that a patch is seen with ground on all sides.</source>
        <translation>Quanto os blocos vizinhos se sobrepõem, para que um recorte seja visto com terreno por todos os lados.</translation>
    </message>
    <message>
        <source>How far neighbouring tiles overlap. Default: each encoder&apos;s own.</source>
        <translation>Quanto os blocos vizinhos se sobrepõem. Padrão: o de cada codificador.</translation>
    </message>
    <message>
        <source>How far the surroundings make a patch&apos;s vector: 0 not at all, 1 wholly.</source>
        <translation>Em que medida o entorno determina o vetor de um recorte: 0 nada, 1 por completo.</translation>
    </message>
    <message>
        <source>How far the two vectors of a patch lie apart after what changed everywhere was taken out.</source>
        <translation>Quanto os dois vetores de um recorte distam, depois de retirado o que mudou em toda parte.</translation>
    </message>
    <message>
        <source>How fine should patches be, and which encoder is worth its time? A report for this raster.</source>
        <translation>Quão finos devem ser os recortes, e qual codificador vale o tempo que leva? Um relatório para este raster.</translation>
    </message>
    <message>
        <source>How fine the service is read: each zoom has four times the tiles of the one before</source>
        <translation>Com que detalhe o serviço é lido: cada zoom tem quatro vezes mais blocos que o anterior</translation>
    </message>
    <message>
        <source>How fine, how good: {raster}</source>
        <translation>Quão fino, quão bom: {raster}</translation>
    </message>
    <message>
        <source>How good</source>
        <translation>Qualidade</translation>
    </message>
    <message>
        <source>How good it is</source>
        <translation>Qualidade</translation>
    </message>
    <message>
        <source>How many directions the vectors make use of (RankMe).</source>
        <translation>Quantas direções os vetores usam (RankMe).</translation>
    </message>
    <message>
        <source>How many examples it takes</source>
        <translation>Quantos exemplos são necessários</translation>
    </message>
    <message>
        <source>How many groups the patches fall into</source>
        <translation>Em quantos grupos os recortes se dividem</translation>
    </message>
    <message>
        <source>How many hits at most.</source>
        <translation>Número máximo de ocorrências.</translation>
    </message>
    <message>
        <source>How many numbers would do, locally (TwoNN).</source>
        <translation>Quantos números bastariam localmente (TwoNN).</translation>
    </message>
    <message>
        <source>How many of the best patches above the threshold are hits; 0: all of them</source>
        <translation>Quantos dos melhores recortes acima do limiar são ocorrências; 0: todos</translation>
    </message>
    <message>
        <source>How many patches got a vector.</source>
        <translation>Quantos recortes receberam um vetor.</translation>
    </message>
    <message>
        <source>How many.</source>
        <translation>Quantos.</translation>
    </message>
    <message>
        <source>How much a change is like the examples: cosine of what changed in the vectors, 1 for the same. Of an example only patches count that changed at least a quarter as much as its most changed one.</source>
        <translation>Quanto uma mudança se parece com os exemplos: cosseno do que mudou nos vetores, 1 para a mesma coisa. De um exemplo só contam os recortes que mudaram ao menos um quarto do que mudou o que mais mudou.</translation>
    </message>
    <message>
        <source>How much a change must be like the most similar example: cosine of what changed in the vectors, 1 for the same.</source>
        <translation>Quanto uma mudança deve se parecer com o exemplo mais semelhante: cosseno do que mudou nos vetores, 1 para o mesmo.</translation>
    </message>
    <message>
        <source>How much changed</source>
        <translation>Quanto mudou</translation>
    </message>
    <message>
        <source>How much changed from {before} to {after}</source>
        <translation>Quanto mudou de {before} para {after}</translation>
    </message>
    <message>
        <source>How much more neighbours differ across borders of tiles; 1.0 is seamless. Usual: what other lines reach by the ground alone.</source>
        <translation>Quanto mais os vizinhos diferem através das bordas de blocos; 1.0 é sem emendas. Usual: o que outras linhas atingem só pelo terreno.</translation>
    </message>
    <message>
        <source>How the source is read; auto looks at it.</source>
        <translation>Como a fonte é lida; auto a examina.</translation>
    </message>
    <message>
        <source>How vectors are made smaller: none, pca64 (any number), int8, binary. Default: by the preset.</source>
        <translation>Como os vetores são reduzidos: none, pca64 (qualquer número), int8, binary. Padrão: conforme a predefinição.</translation>
    </message>
    <message>
        <source>How well it is told on ground that nothing near was learned from, 0 to 1, with 95 % bounds</source>
        <translation>Quão bem ela é reconhecida em terreno do qual nada próximo foi aprendido, de 0 a 1, com limites de 95 %</translation>
    </message>
    <message>
        <source>I have read the licence {} and accept it</source>
        <translation>Li a licença {} e a aceito</translation>
    </message>
    <message>
        <source>INPUT is {given}, which is not a dataset (it has no {file}); choose the folder of a dataset</source>
        <translation>INPUT é {given}, que não é um conjunto de dados (não tem {file}); escolha a pasta de um conjunto de dados</translation>
    </message>
    <message>
        <source>INPUT is {}, which does not exist; choose a file of embeddings</source>
        <translation>INPUT é {}, que não existe; escolha um arquivo de embeddings</translation>
    </message>
    <message>
        <source>Id of an installed encoder (see `terrapatch encoders`), mosaiks, which is fitted on the raster itself and takes any bands, or an ONNX file.</source>
        <translation>Id de um codificador instalado (veja `terrapatch encoders`), mosaiks, que é ajustado ao próprio raster e aceita quaisquer bandas, ou um arquivo ONNX.</translation>
    </message>
    <message>
        <source>Id of an installed encoder or an ONNX file; the same for all scenes.</source>
        <translation>Id de um codificador instalado ou um arquivo ONNX; o mesmo para todas as cenas.</translation>
    </message>
    <message>
        <source>Ids of installed encoders, mosaiks, or ONNX files. Default: by the preset.</source>
        <translation>Ids de codificadores instalados, mosaiks ou arquivos ONNX. Padrão: conforme a predefinição.</translation>
    </message>
    <message>
        <source>Imagery: {before} and {after}.</source>
        <translation>Imagens: {before} e {after}.</translation>
    </message>
    <message>
        <source>In &amp;words</source>
        <translation>Em &amp;palavras</translation>
    </message>
    <message>
        <source>In one block of ground alone: {lonely}. What is learned there cannot be tested elsewhere; label such ground in other parts of the scene too.</source>
        <translation>Em um só setor do terreno: {lonely}. O que se aprende ali não pode ser testado em outro lugar; rotule terreno desse tipo também em outras partes da cena.</translation>
    </message>
    <message>
        <source>Install from a folder…</source>
        <translation>Instalar de uma pasta…</translation>
    </message>
    <message>
        <source>Installing packages</source>
        <translation>Instalando pacotes</translation>
    </message>
    <message>
        <source>Installing {packages} again</source>
        <translation>Instalando {packages} de novo</translation>
    </message>
    <message>
        <source>Intrinsic dimension</source>
        <translation>Dimensão intrínseca</translation>
    </message>
    <message>
        <source>It has no CUDA, so that the graphics card is not used.</source>
        <translation>Ele não tem CUDA, de modo que a placa gráfica não é usada.</translation>
    </message>
    <message>
        <source>It works. Patches made in {seconds} s: {patches}, on the map as &apos;{name}&apos;. Like ground has like colours.</source>
        <translation>Funciona. Recortes criados em {seconds} s: {patches}, no mapa como &quot;{name}&quot;. Terrenos parecidos têm cores parecidas.</translation>
    </message>
    <message>
        <source>Its Python</source>
        <translation>O Python dele</translation>
    </message>
    <message>
        <source>Its ending says the format; the STAC item is written beside it.</source>
        <translation>A terminação define o formato; o item STAC é escrito ao lado.</translation>
    </message>
    <message>
        <source>Its tokenizer is Gemma&apos;s, which has terms of its own: https://ai.google.dev/gemma/terms</source>
        <translation>O seu tokenizador é o do Gemma, que tem termos próprios: https://ai.google.dev/gemma/terms</translation>
    </message>
    <message>
        <source>Its vectors come from these by: {}.</source>
        <translation>Os seus vetores vêm destes por: {}.</translation>
    </message>
    <message>
        <source>J and K go through them; 1 to 9 label the one that is shown and go on.</source>
        <translation>J e K percorrem-nos; 1 a 9 rotulam o que é mostrado e avançam.</translation>
    </message>
    <message>
        <source>K is {}, more than the patches to group in &apos;{}&apos;: {}; choose a smaller K</source>
        <translation>K é {}, mais que os recortes a agrupar em &quot;{}&quot;: {}; escolha um K menor</translation>
    </message>
    <message>
        <source>Keep hits and examples: in a file, or as a layer of their own</source>
        <translation>Guardar ocorrências e exemplos: em um arquivo, ou como camada própria</translation>
    </message>
    <message>
        <source>Keep results</source>
        <translation>Guardar resultados</translation>
    </message>
    <message>
        <source>Keep results…</source>
        <translation>Guardar resultados…</translation>
    </message>
    <message>
        <source>Keep results… All temporary layers of TerraPatch go into one GeoPackage, for any computer</source>
        <translation>Guardar resultados… Todas as camadas temporárias do TerraPatch vão para um GeoPackage, para qualquer computador</translation>
    </message>
    <message>
        <source>Keep this result: the next run adds another one instead of replacing it</source>
        <translation>Manter este resultado: a próxima execução adiciona outro em vez de substituí-lo</translation>
    </message>
    <message>
        <source>Keeping the patches of {}</source>
        <translation>Guardando os recortes de {}</translation>
    </message>
    <message>
        <source>Keeping {}</source>
        <translation>Guardando {}</translation>
    </message>
    <message>
        <source>Kept from finer</source>
        <translation>Mantido dos mais finos</translation>
    </message>
    <message>
        <source>Kept when squeezed</source>
        <translation>Mantido ao comprimir</translation>
    </message>
    <message>
        <source>Kilobytes</source>
        <translation>Kilobytes</translation>
    </message>
    <message>
        <source>LIKE has 0 features to use, needs at least 1; choose another layer</source>
        <translation>LIKE tem 0 feições utilizáveis, precisa de pelo menos 1; escolha outra camada</translation>
    </message>
    <message>
        <source>LINZ aerial photographs, New Zealand</source>
        <translation>Fotografias aéreas LINZ, Nova Zelândia</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Rotular</translation>
    </message>
    <message>
        <source>Label patches of at least 2 classes first.</source>
        <translation>Primeiro rotule recortes de pelo menos 2 classes.</translation>
    </message>
    <message>
        <source>Label patches on the map</source>
        <translation>Rotular recortes no mapa</translation>
    </message>
    <message>
        <source>Label patches on the map: a click gives the class of the row that is selected, or takes it away. Shift+click or Shift+drag takes labels away. Esc leaves.</source>
        <translation>Rotular recortes no mapa: um clique dá a classe da linha selecionada, ou a retira. Shift+clique ou Shift+arrastar retira rótulos. Esc sai.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Rótulos</translation>
    </message>
    <message>
        <source>Labels taken from &apos;{layer}&apos;: {count}.</source>
        <translation>Rótulos obtidos de &quot;{layer}&quot;: {count}.</translation>
    </message>
    <message>
        <source>Labels that lie on no patch here: {}; the project keeps them for patches there.</source>
        <translation>Rótulos que não estão em nenhum recorte daqui: {}; o projeto os guarda para recortes de lá.</translation>
    </message>
    <message>
        <source>Labels to learn from, or a model that was saved: give one of LABELS and MODEL</source>
        <translation>Rótulos com que aprender, ou um modelo salvo: indique LABELS ou MODEL</translation>
    </message>
    <message>
        <source>Landsat 4 to 7, surface reflectance (level 2)</source>
        <translation>Landsat 4 a 7, reflectância de superfície (nível 2)</translation>
    </message>
    <message>
        <source>Landsat 7 ETM+ (also 4 and 5 TM), 8-bit</source>
        <translation>Landsat 7 ETM+ (também 4 e 5 TM), 8 bits</translation>
    </message>
    <message>
        <source>Landsat 8 and 9 OLI, level 1 (top of atmosphere)</source>
        <translation>Landsat 8 e 9 OLI, nível 1 (topo da atmosfera)</translation>
    </message>
    <message>
        <source>Landsat 8 and 9 OLI, surface reflectance (level 2)</source>
        <translation>Landsat 8 e 9 OLI, reflectância de superfície (nível 2)</translation>
    </message>
    <message>
        <source>Landsat 8, Paraná</source>
        <translation>Landsat 8, Paraná</translation>
    </message>
    <message>
        <source>Large datasets</source>
        <translation>Conjuntos de dados grandes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Camada</translation>
    </message>
    <message>
        <source>Layer has</source>
        <translation>A camada tem</translation>
    </message>
    <message>
        <source>Layer {} is not a file that GDAL reads; save it as a GeoTIFF first</source>
        <translation>A camada {} não é um arquivo que o GDAL lê; salve-a antes como GeoTIFF</translation>
    </message>
    <message>
        <source>Layers kept in {file} now: {count}. Save the project, so that it opens them from there.</source>
        <translation>Camadas que agora estão em {file}: {count}. Salve o projeto, para que ele as abra dali.</translation>
    </message>
    <message>
        <source>Layers or files that GDAL reads. They are read, never changed.</source>
        <translation>Camadas ou arquivos que o GDAL lê. São lidos, nunca alterados.</translation>
    </message>
    <message>
        <source>Learn the classes from the labels, and give every patch one</source>
        <translation>Aprender as classes com os rótulos e dar uma a cada recorte</translation>
    </message>
    <message>
        <source>Learns classes from labelled points, lines or polygons, and gives every patch of an embedding layer one. A model that was saved is used on other layers of the same encoder.</source>
        <translation>Aprende classes com pontos, linhas ou polígonos rotulados e dá uma a cada recorte de uma camada de embeddings. Um modelo salvo pode ser usado em outras camadas do mesmo codificador.</translation>
    </message>
    <message>
        <source>Learns what tells positives from negatives; needs both kinds</source>
        <translation>Aprende o que distingue positivos de negativos; precisa dos dois tipos</translation>
    </message>
    <message>
        <source>Least likeness</source>
        <translation>Semelhança mínima</translation>
    </message>
    <message>
        <source>Least sure patches</source>
        <translation>Recortes menos seguros</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Deixadas de fora</translation>
    </message>
    <message>
        <source>Left: the three main directions of the vectors as red, green and blue. Right: eight k-means clusters. Colours are alike only as far as the ground is; borders of tiles and chequerboards that show here are the encoder&apos;s, not the ground&apos;s.</source>
        <translation>Esquerda: as três direções principais dos vetores em vermelho, verde e azul. Direita: oito agrupamentos k-means. As cores se parecem só na medida em que o terreno se parece; bordas de blocos e padrões de xadrez que aparecem aqui são do codificador, não do terreno.</translation>
    </message>
    <message>
        <source>Length of a vector.</source>
        <translation>Comprimento de um vetor.</translation>
    </message>
    <message>
        <source>Length of the new vectors: 3 for looking, 64 for searching and clustering.</source>
        <translation>Comprimento dos novos vetores: 3 para ver, 64 para buscar e agrupar.</translation>
    </message>
    <message>
        <source>Lengths of vectors: {least} to {most}</source>
        <translation>Comprimentos dos vetores: {least} a {most}</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>Licence {}</source>
        <translation>Licença {}</translation>
    </message>
    <message>
        <source>Like {examples} in {name}</source>
        <translation>Como {examples} em {name}</translation>
    </message>
    <message>
        <source>Likewise: 2026, 2011, 2146</source>
        <translation>Do mesmo modo: 2026, 2011, 2146</translation>
    </message>
    <message>
        <source>Linear probe</source>
        <translation>Sonda linear</translation>
    </message>
    <message>
        <source>Linux on ARM (aarch64)</source>
        <translation>Linux em ARM (aarch64)</translation>
    </message>
    <message>
        <source>Linux on Intel and AMD (x86-64)</source>
        <translation>Linux em Intel e AMD (x86-64)</translation>
    </message>
    <message>
        <source>List of scenes</source>
        <translation>Lista de cenas</translation>
    </message>
    <message>
        <source>Load examples</source>
        <translation>Carregar exemplos</translation>
    </message>
    <message>
        <source>Load examples from GeoJSON…</source>
        <translation>Carregar exemplos de GeoJSON…</translation>
    </message>
    <message>
        <source>Loads a Landsat 8 scene that comes with TerraPatch: a reservoir, fields, towns</source>
        <translation>Carrega uma cena Landsat 8 que vem com o TerraPatch: uma represa, lavouras, cidades</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Logistic classifier</source>
        <translation>Classificador logístico</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Examinar</translation>
    </message>
    <message>
        <source>Looking at this machine for TerraPatch</source>
        <translation>Examinando este computador para o TerraPatch</translation>
    </message>
    <message>
        <source>Looking at this machine…</source>
        <translation>Examinando este computador…</translation>
    </message>
    <message>
        <source>Looking for TerraPatch&apos;s engine</source>
        <translation>Procurando o motor do TerraPatch</translation>
    </message>
    <message>
        <source>Looking for a Python</source>
        <translation>Procurando um Python</translation>
    </message>
    <message>
        <source>Looking for a Python…</source>
        <translation>Procurando um Python…</translation>
    </message>
    <message>
        <source>Looking for the engine…</source>
        <translation>Procurando o motor…</translation>
    </message>
    <message>
        <source>Looks at vectors (NaN, zero, repeated, of two lengths, not normalised) and at their places (missing, repeated, outside of their coordinate system, at odds with their row and column). The log says each thing that was looked at, also what is right. Nothing is changed.</source>
        <translation>Examina os vetores (NaN, nulos, repetidos, de dois comprimentos, não normalizados) e os seus lugares (ausentes, repetidos, fora do sistema de coordenadas, em desacordo com a linha e a coluna). O log informa cada item examinado, também o que está certo. Nada é alterado.</translation>
    </message>
    <message>
        <source>M&amp;inimum score</source>
        <translation>Pontuação mín&amp;ima</translation>
    </message>
    <message>
        <source>METHOD &apos;probe&apos; needs COUNTEREXAMPLES as well; give some, or choose method &apos;rocchio&apos;</source>
        <translation>METHOD &apos;probe&apos; também precisa de COUNTEREXAMPLES; indique alguns ou escolha o método &apos;rocchio&apos;</translation>
    </message>
    <message>
        <source>MODIS, surface reflectance (MOD09, MYD09)</source>
        <translation>MODIS, reflectância de superfície (MOD09, MYD09)</translation>
    </message>
    <message>
        <source>MOSAIKS bias is {bias}, needs a number of at least 0; 0.25 suits most imagery</source>
        <translation>O viés do MOSAIKS é {bias}, precisa de um número a partir de 0; 0.25 serve para a maioria das imagens</translation>
    </message>
    <message>
        <source>MOSAIKS features is {features}, needs an even number because each filter gives two features; use {lower} or {higher}</source>
        <translation>As características do MOSAIKS são {features}, é preciso um número par, porque cada filtro dá duas; use {lower} ou {higher}</translation>
    </message>
    <message>
        <source>MOSAIKS features is {features}, needs at most {most}; 512 is usual</source>
        <translation>As características do MOSAIKS são {features}, devem ser no máximo {most}; o habitual é 512</translation>
    </message>
    <message>
        <source>MOSAIKS found 0 valid pixels to fit on, needs 1; check the nodata value or the extent</source>
        <translation>O MOSAIKS encontrou 0 pixels válidos para o ajuste, precisa de 1; verifique o valor sem dados ou a extensão</translation>
    </message>
    <message>
        <source>MOSAIKS kernel is {kernel} px, needs an odd number; use {higher}</source>
        <translation>O núcleo do MOSAIKS é {kernel} px, precisa de um número ímpar; use {higher}</translation>
    </message>
    <message>
        <source>MOSAIKS patch is {patch} px, needs at most {max_tile_px}; take a coarser resolution, or average the vectors of smaller patches</source>
        <translation>O recorte do MOSAIKS é {patch} px e o máximo é {max_tile_px}; use uma resolução mais grosseira ou faça a média dos vetores de recortes menores</translation>
    </message>
    <message>
        <source>MOSAIKS samples have shape {samples_shape}, need non-empty [n, bands, h, w] windows</source>
        <translation>As amostras do MOSAIKS têm a forma {samples_shape}, precisa de janelas [n, bands, h, w] não vazias</translation>
    </message>
    <message>
        <source>MOSAIKS valid has shape {valid_shape}, needs {finite_shape} like the samples</source>
        <translation>O valid do MOSAIKS tem a forma {valid_shape}, precisa de {finite_shape}, como as amostras</translation>
    </message>
    <message>
        <source>MOSAIKS {name} is {value!r}, needs a whole number of at least {least}</source>
        <translation>{name} do MOSAIKS é {value!r}, precisa de um número inteiro a partir de {least}</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Computador</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Feito com</translation>
    </message>
    <message>
        <source>Made with a checkout of TerraPatch, in the environment of its exporters:</source>
        <translation>Feito com um checkout do TerraPatch, no ambiente dos seus exportadores:</translation>
    </message>
    <message>
        <source>Make a layer of the patches</source>
        <translation>Criar uma camada dos recortes</translation>
    </message>
    <message>
        <source>Make clusters</source>
        <translation>Criar agrupamentos</translation>
    </message>
    <message>
        <source>Make one cluster and one region of these (Ctrl+M)</source>
        <translation>Unir estes em um só agrupamento e uma só região (Ctrl+M)</translation>
    </message>
    <message>
        <source>Makes a layer of patches with vectors; the map stays free meanwhile</source>
        <translation>Cria uma camada de recortes com vetores; enquanto isso o mapa fica livre</translation>
    </message>
    <message>
        <source>Makes an encoder from a raster within seconds, without training data: its filters are random, whitened windows of the raster itself (MOSAIKS, Rolf et al. 2021, Nature Communications 12, 4392). Use the file as Encoder file of Embed raster on this layer and on others with the same bands: their vectors compare, so that examples of one scene find their like in another.</source>
        <translation>Cria um codificador a partir de um raster em segundos, sem dados de treinamento: os filtros são janelas aleatórias e branqueadas do próprio raster (MOSAIKS, Rolf et al. 2021, Nature Communications 12, 4392). Use o arquivo como Arquivo de codificador em &quot;Calcular embeddings de um raster&quot; nesta camada e em outras com as mesmas bandas: os vetores são comparáveis, de modo que exemplos de uma cena encontram os seus semelhantes em outra.</translation>
    </message>
    <message>
        <source>Makes the patches once more, with the encoder and the settings of then</source>
        <translation>Cria os recortes outra vez, com o mesmo codificador e as mesmas configurações</translation>
    </message>
    <message>
        <source>Makes the whole engine anew</source>
        <translation>Refaz o motor inteiro</translation>
    </message>
    <message>
        <source>Makes vectors of a raster in several ways, measures all of them alike, and writes one report: quality against the ground that a vector stands for and against time, small maps, a table, and a sentence that says what is best for finding, grouping and mapping, and how sure that is. Plain band statistics, the mean and deviation of every band, are the baseline that an encoder has to beat.</source>
        <translation>Cria vetores de um raster de várias maneiras, mede todas do mesmo modo e escreve um só relatório: qualidade em relação ao terreno que um vetor representa e ao tempo, pequenos mapas, uma tabela e uma frase que diz o que é melhor para buscar, agrupar e mapear, e com que segurança. Estatísticas simples das bandas, a média e o desvio de cada uma, são a referência que um codificador deve superar.</translation>
    </message>
    <message>
        <source>Making an environment with Python {first_version}.{second_version}</source>
        <translation>Criando um ambiente com Python {first_version}.{second_version}</translation>
    </message>
    <message>
        <source>Making {} clusters …</source>
        <translation>Criando {} agrupamentos …</translation>
    </message>
    <message>
        <source>Map view</source>
        <translation>Vista do mapa</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Mapeamento</translation>
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
        <translation>Média</translation>
    </message>
    <message>
        <source>Mean and deviation</source>
        <translation>Média e desvio</translation>
    </message>
    <message>
        <source>Mean average precision</source>
        <translation>Precisão média (mAP)</translation>
    </message>
    <message>
        <source>Mean likeness to the examples.</source>
        <translation>Semelhança média com os exemplos.</translation>
    </message>
    <message>
        <source>Mean of its patches.</source>
        <translation>Média dos seus recortes.</translation>
    </message>
    <message>
        <source>Mean of positives</source>
        <translation>Média dos positivos</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>Merge clusters</source>
        <translation>Unir agrupamentos</translation>
    </message>
    <message>
        <source>Merge {} clusters</source>
        <translation>Unir {} agrupamentos</translation>
    </message>
    <message>
        <source>Merges the vectors of blocks of k x k patches, weighted by their share of valid pixels, and writes one larger patch per block. What is smaller than a block blurs into its surroundings; what is larger becomes steadier. Means compare with other vectors of the same encoder.</source>
        <translation>Une os vetores de quadrados de k x k recortes, ponderados pela proporção de pixels válidos, e escreve um recorte maior por quadrado. O que é menor que um quadrado se dilui no entorno; o que é maior fica mais firme. As médias são comparáveis com outros vetores do mesmo codificador.</translation>
    </message>
    <message>
        <source>Merges the vectors of patches into the polygons of any layer. A patch counts by the ground that it shares with the polygon, times its share of valid pixels. Polygons keep their shapes and fields, and the result is an embedding layer: cluster it, or search it for the polygons that look like others.</source>
        <translation>Reúne os vetores dos recortes nos polígonos de qualquer camada. Um recorte conta pelo terreno que tem em comum com o polígono, vezes a sua proporção de pixels válidos. Os polígonos mantêm a forma e os campos, e o resultado é uma camada de embeddings: agrupe-a ou busque nela os polígonos que se parecem com outros.</translation>
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
        <translation>Centro de cada banda escolhida em micrômetros, para codificadores que usam comprimentos de onda; prevalece sobre o do sensor. Padrão: o do sensor.</translation>
    </message>
    <message>
        <source>Minimum score</source>
        <translation>Pontuação mínima</translation>
    </message>
    <message>
        <source>Minimum score: hits have at least this one</source>
        <translation>Pontuação mínima: as ocorrências têm pelo menos esta</translation>
    </message>
    <message>
        <source>Minimum share of valid pixels (0 to 1)</source>
        <translation>Proporção mínima de pixels válidos (0 a 1)</translation>
    </message>
    <message>
        <source>Mixed inside</source>
        <translation>Mistura interna</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Most likely the computer ran out of memory: close other programs, or let fewer tiles run at once.</source>
        <translation>O mais provável é que o computador tenha ficado sem memória: feche outros programas ou execute menos blocos de uma vez.</translation>
    </message>
    <message>
        <source>Move the map to these clusters</source>
        <translation>Levar o mapa a estes agrupamentos</translation>
    </message>
    <message>
        <source>Multiply pixels by</source>
        <translation>Multiplicar os pixels por</translation>
    </message>
    <message>
        <source>NAIP aerial photographs, United States</source>
        <translation>Fotografias aéreas NAIP, Estados Unidos</translation>
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
        <translation>Nome</translation>
    </message>
    <message>
        <source>Name in the legend; double-click to change it</source>
        <translation>Nome na legenda; duplo clique para mudá-lo</translation>
    </message>
    <message>
        <source>Name this cluster (F2)</source>
        <translation>Nomear este agrupamento (F2)</translation>
    </message>
    <message>
        <source>Name your classes: double-click a name. &lt;b&gt;+&lt;/b&gt; adds one.</source>
        <translation>Dê nome às suas classes: duplo clique em um nome. &lt;b&gt;+&lt;/b&gt; adiciona uma.</translation>
    </message>
    <message>
        <source>Name, such as ponds</source>
        <translation>Nome, por exemplo açudes</translation>
    </message>
    <message>
        <source>Names kept from the last result: {}.</source>
        <translation>Nomes mantidos do último resultado: {}.</translation>
    </message>
    <message>
        <source>Names of classes, whole numbers, or yes and no.</source>
        <translation>Nomes de classes, números inteiros, ou sim e não.</translation>
    </message>
    <message>
        <source>Names of the STAC items&apos; assets, in the order of their bands. Default: the only image, or visual.</source>
        <translation>Nomes dos assets dos itens STAC, na ordem das suas bandas. Padrão: a única imagem, ou visual.</translation>
    </message>
    <message>
        <source>Names of {}</source>
        <translation>Nomes de {}</translation>
    </message>
    <message>
        <source>Nearest examples</source>
        <translation>Exemplos mais próximos</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>New patches are ready: {}</source>
        <translation>Há novos recortes prontos: {}</translation>
    </message>
    <message>
        <source>New search beside this one</source>
        <translation>Nova busca ao lado desta</translation>
    </message>
    <message>
        <source>Next seed</source>
        <translation>Próxima semente</translation>
    </message>
    <message>
        <source>No Python here will do, so uv will download Python 3.12 (about 30 MB) first.</source>
        <translation>Nenhum Python daqui serve; por isso o uv baixará antes o Python 3.12 (cerca de 30 MB).</translation>
    </message>
    <message>
        <source>No band is listed; add the bands that the encoder was trained on.</source>
        <translation>Nenhuma banda na lista; adicione as bandas com que o codificador foi treinado.</translation>
    </message>
    <message>
        <source>No feature of &apos;{}&apos; that has a class lies on the patches; choose a layer of the same place.</source>
        <translation>Nenhuma feição de &quot;{}&quot; com classe está sobre os recortes; escolha uma camada do mesmo lugar.</translation>
    </message>
    <message>
        <source>No format is known for the ending &apos;{ending}&apos; of {path}: use .gpkg, .geojson or .shp.</source>
        <translation>Não se conhece formato para a terminação &quot;{ending}&quot; de {path}: use .gpkg, .geojson ou .shp.</translation>
    </message>
    <message>
        <source>No labels were given</source>
        <translation>Nenhum rótulo foi dado</translation>
    </message>
    <message>
        <source>No layer of patches was made: {}</source>
        <translation>Nenhuma camada de recortes foi criada: {}</translation>
    </message>
    <message>
        <source>No layers of points or polygons in the project</source>
        <translation>Não há camadas de pontos ou polígonos no projeto</translation>
    </message>
    <message>
        <source>No layers with classes in the project</source>
        <translation>Não há camadas com classes no projeto</translation>
    </message>
    <message>
        <source>No patch lies under: {}.</source>
        <translation>Não há recorte sob: {}.</translation>
    </message>
    <message>
        <source>No patch of the set lies under labels of: {classes}.</source>
        <translation>Nenhum recorte do conjunto está sob rótulos de: {classes}.</translation>
    </message>
    <message>
        <source>No patch passes: lower the threshold.</source>
        <translation>Nenhum recorte passa: baixe o limiar.</translation>
    </message>
    <message>
        <source>No patches are selected</source>
        <translation>Nenhum recorte selecionado</translation>
    </message>
    <message>
        <source>No preference</source>
        <translation>Sem preferência</translation>
    </message>
    <message>
        <source>No raster layer is chosen; add one to the project to try the encoder on.</source>
        <translation>Nenhuma camada raster escolhida; adicione uma ao projeto para testar o codificador.</translation>
    </message>
    <message>
        <source>No setting could be judged yet.</source>
        <translation>Nenhuma configuração pôde ser avaliada ainda.</translation>
    </message>
    <message>
        <source>None yet. An encoder is an ONNX file that gives vectors.</source>
        <translation>Ainda nenhum. Um codificador é um arquivo ONNX que fornece vetores.</translation>
    </message>
    <message>
        <source>North-up grids are drawn as they lie. Vectors: their three main directions as red, green and blue, the same at both dates. Score: from grey, not above the median, to orange, twice the threshold or more. Clusters have the same colours at both dates, and their numbers below.</source>
        <translation>As grades orientadas para o norte são desenhadas como estão. Vetores: suas três direções principais em vermelho, verde e azul, as mesmas nas duas datas. Pontuação: do cinza, não acima da mediana, ao laranja, o dobro do limiar ou mais. Os agrupamentos têm as mesmas cores nas duas datas; seus números estão abaixo.</translation>
    </message>
    <message>
        <source>Not finished, settings left: {count}. The same command goes on with them.</source>
        <translation>Não terminado, configurações restantes: {count}. O mesmo comando continua com elas.</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Não guardado</translation>
    </message>
    <message>
        <source>Not known; say it below</source>
        <translation>Não se sabe; indique abaixo</translation>
    </message>
    <message>
        <source>Not tested: label it in several parts of the scene</source>
        <translation>Não testada: rotule-a em várias partes da cena</translation>
    </message>
    <message>
        <source>Note: {}</source>
        <translation>Nota: {}</translation>
    </message>
    <message>
        <source>Nothing changed like the examples: none of {count:,} patches scores above {threshold:g}.</source>
        <translation>Nada mudou como os exemplos: nenhum dos {count:,} recortes tem pontuação acima de {threshold:g}.</translation>
    </message>
    <message>
        <source>Nothing changed: none of {count:,} patches scores above {threshold:g}.</source>
        <translation>Nada mudou: nenhum dos {count:,} recortes tem pontuação acima de {threshold:g}.</translation>
    </message>
    <message>
        <source>Nothing could be tested: the examples lie too near each other for parts of them to be kept apart. How good the classes are is not known; label each class in several parts of the scene.</source>
        <translation>Nada pôde ser testado: os exemplos estão próximos demais para separar uma parte deles. Não se sabe quão boas são as classes; rotule cada classe em várias partes da cena.</translation>
    </message>
    <message>
        <source>Nothing has been run in this dock yet. Embed a raster first, then copy the run.</source>
        <translation>Nada foi executado ainda neste painel. Primeiro calcule os embeddings de um raster, depois copie a execução.</translation>
    </message>
    <message>
        <source>Nothing is selected in &apos;{}&apos;; select polygons, or untick Only selected.</source>
        <translation>Nada está selecionado em &quot;{}&quot;; selecione polígonos ou desmarque &quot;Apenas selecionadas&quot;.</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation>Nada está errado</translation>
    </message>
    <message>
        <source>Nothing tells which sensor this is. Choose one, or give wavelengths.</source>
        <translation>Nada indica de que sensor se trata. Escolha um ou indique comprimentos de onda.</translation>
    </message>
    <message>
        <source>Nothing was found: lower the minimum score, or use fewer examples.</source>
        <translation>Nada foi encontrado: baixe a pontuação mínima ou use menos exemplos.</translation>
    </message>
    <message>
        <source>Nothing was saved; give it another name.</source>
        <translation>Nada foi salvo; dê outro nome.</translation>
    </message>
    <message>
        <source>Number in change.gpkg; the largest is 1.</source>
        <translation>Número em change.gpkg; a maior é a 1.</translation>
    </message>
    <message>
        <source>Number of clusters</source>
        <translation>Número de agrupamentos</translation>
    </message>
    <message>
        <source>Number of clusters that changes are told by: from which to which.</source>
        <translation>Número de agrupamentos com que as mudanças são descritas: de qual a qual.</translation>
    </message>
    <message>
        <source>Number of clusters; more tell finer differences.</source>
        <translation>Número de agrupamentos; mais agrupamentos mostram diferenças mais finas.</translation>
    </message>
    <message>
        <source>Number of hits</source>
        <translation>Número de ocorrências</translation>
    </message>
    <message>
        <source>Number of patches</source>
        <translation>Número de recortes</translation>
    </message>
    <message>
        <source>Number of things that are wrong</source>
        <translation>Número de erros</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Numbers in {name}: {found}, bands: {bands}; give one number, or one for each band.</source>
        <translation>Números em {name}: {found}, bandas: {bands}; indique um número, ou um para cada banda.</translation>
    </message>
    <message>
        <source>Numbers or names of the file&apos;s bands, such as B4,B3,B2, in the encoder&apos;s order; not alpha. Default: by names, colours or wavelengths where the layer tells them, else the first.</source>
        <translation>Números ou nomes das bandas do arquivo, como B4,B3,B2, na ordem do codificador; não alfa. Padrão: por nomes, cores ou comprimentos de onda, se a camada os informar; senão, as primeiras.</translation>
    </message>
    <message>
        <source>Numbers or names of the file&apos;s bands. Default: as for embed.</source>
        <translation>Números ou nomes das bandas do arquivo. Padrão: como em embed.</translation>
    </message>
    <message>
        <source>Numbers or names of the file&apos;s bands; alpha cannot be one of them. Default: all.</source>
        <translation>Números ou nomes das bandas do arquivo; alfa não pode estar entre elas. Padrão: todas.</translation>
    </message>
    <message>
        <source>ONNX Runtime offers {providers}</source>
        <translation>O ONNX Runtime oferece {providers}</translation>
    </message>
    <message>
        <source>ONNX files (*.onnx)</source>
        <translation>Arquivos ONNX (*.onnx)</translation>
    </message>
    <message>
        <source>ONNX models (*.onnx)</source>
        <translation>Modelos ONNX (*.onnx)</translation>
    </message>
    <message>
        <source>OUTPUT is {folder}, which holds other files ({files}); give an empty folder</source>
        <translation>OUTPUT é {folder}, que contém outros arquivos ({files}); indique uma pasta vazia</translation>
    </message>
    <message>
        <source>OUTPUT is {}, needs a name that ends in .onnx; change it</source>
        <translation>OUTPUT é {}, precisa de um nome que termine em .onnx; altere-o</translation>
    </message>
    <message>
        <source>OUTPUT is {}, which is a file; give a folder</source>
        <translation>OUTPUT é {}, que é um arquivo; indique uma pasta</translation>
    </message>
    <message>
        <source>Of a dataset, a GeoParquet file that the hits are written to as well.</source>
        <translation>De um conjunto de dados, um arquivo GeoParquet no qual as ocorrências também são escritas.</translation>
    </message>
    <message>
        <source>Of a dataset, only scenes of a day, month or year, or from one to another; one of the two may be missing.</source>
        <translation>De um conjunto de dados, só as cenas de um dia, mês ou ano, ou de um a outro; um dos dois pode faltar.</translation>
    </message>
    <message>
        <source>Of a dataset, only scenes of these names or patterns.</source>
        <translation>De um conjunto de dados, só cenas com estes nomes ou padrões.</translation>
    </message>
    <message>
        <source>Of a dataset, the GeoParquet file of its patches with their clusters. Default: clusters.parquet in it.</source>
        <translation>De um conjunto de dados, o arquivo GeoParquet dos recortes com os seus agrupamentos. Padrão: clusters.parquet dentro dele.</translation>
    </message>
    <message>
        <source>Of every draw; the same seed gives the same figures.</source>
        <translation>De todos os sorteios; a mesma semente dá os mesmos números.</translation>
    </message>
    <message>
        <source>Of its patches.</source>
        <translation>Dos seus recortes.</translation>
    </message>
    <message>
        <source>Of larger classes {} patches, spread evenly, are taken.</source>
        <translation>Das classes maiores são usados {} recortes, bem distribuídos.</translation>
    </message>
    <message>
        <source>Of patches</source>
        <translation>De recortes</translation>
    </message>
    <message>
        <source>Of patches and tiles</source>
        <translation>De recortes e blocos</translation>
    </message>
    <message>
        <source>Of patches, with tokens</source>
        <translation>De recortes, com tokens</translation>
    </message>
    <message>
        <source>Of ten nearest neighbours, the share that finer patches name too.</source>
        <translation>A proporção dos dez vizinhos mais próximos que recortes mais finos também nomeiam.</translation>
    </message>
    <message>
        <source>Of ten nearest neighbours, the share that squeezing, or a lower precision, keeps.</source>
        <translation>A proporção dos dez vizinhos mais próximos que se mantém ao comprimir ou com menor precisão.</translation>
    </message>
    <message>
        <source>Of the clusters.</source>
        <translation>Dos agrupamentos.</translation>
    </message>
    <message>
        <source>Of the forest and of the test&apos;s folds.</source>
        <translation>Da floresta e das partições do teste.</translation>
    </message>
    <message>
        <source>Of the imagery that the encoder was trained on</source>
        <translation>Das imagens com que o codificador foi treinado</translation>
    </message>
    <message>
        <source>Of the middle of its patches, in the CRS of the earlier set.</source>
        <translation>Do meio dos seus recortes, no SRC do conjunto anterior.</translation>
    </message>
    <message>
        <source>Of the middle of its patches.</source>
        <translation>Do meio dos seus recortes.</translation>
    </message>
    <message>
        <source>Of the random start: the same seed gives the same clusters, another draws borders differently</source>
        <translation>Do início aleatório: a mesma semente dá os mesmos agrupamentos, outra traça os limites de outro modo</translation>
    </message>
    <message>
        <source>Of the random start; another may draw borders a little differently.</source>
        <translation>Do início aleatório; outra pode traçar os limites um pouco diferentes.</translation>
    </message>
    <message>
        <source>Of whole tiles</source>
        <translation>De blocos inteiros</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>No disco</translation>
    </message>
    <message>
        <source>On the ellipsoid.</source>
        <translation>No elipsoide.</translation>
    </message>
    <message>
        <source>On the map, and in which colour</source>
        <translation>No mapa, e em que cor</translation>
    </message>
    <message>
        <source>Once there is a map, it follows your labels; off, it waits for Classify</source>
        <translation>Quando já houver um mapa, ele segue os seus rótulos; desligado, espera por Classificar</translation>
    </message>
    <message>
        <source>One band fewer</source>
        <translation>Uma banda a menos</translation>
    </message>
    <message>
        <source>One band more</source>
        <translation>Uma banda a mais</translation>
    </message>
    <message>
        <source>One encoder over many scenes: a dataset of GeoParquet files, and its patches as one layer.</source>
        <translation>Um codificador para muitas cenas: um conjunto de dados de arquivos GeoParquet, e os recortes como uma só camada.</translation>
    </message>
    <message>
        <source>One feature each: {single}. Its parts are tested on one another, which flatters; draw several, far apart.</source>
        <translation>Com uma só feição: {single}. As partes dela são testadas umas nas outras, o que dá números otimistas; desenhe várias, distantes entre si.</translation>
    </message>
    <message>
        <source>One multipolygon per cluster: cluster, patches, area_ha, share.</source>
        <translation>Um multipolígono por agrupamento: cluster, patches, area_ha, share.</translation>
    </message>
    <message>
        <source>One number, or one for each band: 1369, 1597, 1741</source>
        <translation>Um número, ou um por banda: 1369, 1597, 1741</translation>
    </message>
    <message>
        <source>One of these has no known date.</source>
        <translation>Uma delas não tem data conhecida.</translation>
    </message>
    <message>
        <source>One polygon per block that has a patch.</source>
        <translation>Um polígono por quadrado que contém um recorte.</translation>
    </message>
    <message>
        <source>One polygon per patch. GeoPackage keeps vectors; Shapefile and GeoJSON cannot.</source>
        <translation>Um polígono por recorte. GeoPackage guarda vetores; Shapefile e GeoJSON não podem.</translation>
    </message>
    <message>
        <source>One polygon per tile, with a vector for the whole of it.</source>
        <translation>Um polígono por bloco, com um vetor do bloco inteiro.</translation>
    </message>
    <message>
        <source>One run at a time: wait for this one or cancel it</source>
        <translation>Uma execução de cada vez: espere esta terminar ou cancele-a</translation>
    </message>
    <message>
        <source>One vector for each block of patches: larger patches, without the encoder.</source>
        <translation>Um vetor para cada quadrado de recortes: recortes maiores, sem o codificador.</translation>
    </message>
    <message>
        <source>One vector for each field, building or district, from the patches under it.</source>
        <translation>Um vetor para cada talhão, edificação ou distrito, a partir dos recortes sob ele.</translation>
    </message>
    <message>
        <source>One vector for every patch of a raster, by an image encoder.</source>
        <translation>Um vetor para cada recorte de um raster, com um codificador de imagens.</translation>
    </message>
    <message>
        <source>One vector, near the middle of the map. Filled: the ground that it stands for. Dashed: the tile that the encoder sees for it</source>
        <translation>Um vetor, perto do centro do mapa. Preenchido: o terreno que ele representa. Tracejado: o bloco que o codificador vê para ele</translation>
    </message>
    <message>
        <source>Only changes like 1 example.</source>
        <translation>Só mudanças como 1 exemplo.</translation>
    </message>
    <message>
        <source>Only changes like these</source>
        <translation>Só mudanças como estas</translation>
    </message>
    <message>
        <source>Only changes like {} examples.</source>
        <translation>Só mudanças como {} exemplos.</translation>
    </message>
    <message>
        <source>Only like these</source>
        <translation>Só como estas</translation>
    </message>
    <message>
        <source>Only patches that touch these polygons are kept</source>
        <translation>São mantidos só os recortes que tocam estes polígonos</translation>
    </message>
    <message>
        <source>Only patches whose centre lies within are in the layer; all are in the dataset.</source>
        <translation>Só os recortes com o centro dentro dela estão na camada; no conjunto de dados estão todos.</translation>
    </message>
    <message>
        <source>Only patches whose centre lies within are searched. Default: all.</source>
        <translation>Só os recortes cujo centro está dentro são pesquisados. Padrão: todos.</translation>
    </message>
    <message>
        <source>Only patches whose centre lies within come as a layer. Default: all.</source>
        <translation>Só os recortes cujo centro está dentro entram na camada. Padrão: todos.</translation>
    </message>
    <message>
        <source>Only selected</source>
        <translation>Apenas selecionadas</translation>
    </message>
    <message>
        <source>Only this part of a raster or grid, on the command line in its CRS; only this is fetched from afar.</source>
        <translation>Só esta parte de um raster ou grade, na linha de comando no SRC dele; de longe só esta é baixada.</translation>
    </message>
    <message>
        <source>Only this part of the raster, in its CRS.</source>
        <translation>Só esta parte do raster, no SRC dele.</translation>
    </message>
    <message>
        <source>Only this part of the raster, on the command line in its CRS. Layers without a fixed extent, such as web tiles, need one.</source>
        <translation>Só esta parte do raster, na linha de comando no SRC dele. Camadas sem extensão fixa, como blocos da web, precisam de uma.</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>Abrir um modelo</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>Abrir um modelo…</translation>
    </message>
    <message>
        <source>Open a sweep</source>
        <translation>Abrir uma varredura</translation>
    </message>
    <message>
        <source>Open embeddings</source>
        <translation>Abrir embeddings</translation>
    </message>
    <message>
        <source>Open embeddings of others…</source>
        <translation>Abrir embeddings de terceiros…</translation>
    </message>
    <message>
        <source>Open embeddings…</source>
        <translation>Abrir embeddings…</translation>
    </message>
    <message>
        <source>Open embeddings… of others: AlphaEarth, Tessera, Clay, Earth Index, any GeoParquet</source>
        <translation>Abrir embeddings… de terceiros: AlphaEarth, Tessera, Clay, Earth Index, qualquer GeoParquet</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Abrir o relatório</translation>
    </message>
    <message>
        <source>OpenAI&apos;s CLIP ViT-B/32, trained on photographs and their captions: finds what words say. One vector for 224 x 224 pixels of three-band pictures.</source>
        <translation>CLIP ViT-B/32 da OpenAI, treinado com fotografias e suas legendas: encontra o que as palavras dizem. Um vetor para 224 x 224 pixels de imagens de três bandas.</translation>
    </message>
    <message>
        <source>Opens QGIS&apos;s dialog for raster layers; any raster will do</source>
        <translation>Abre o diálogo do QGIS para camadas raster; serve qualquer raster</translation>
    </message>
    <message>
        <source>Opens the report of this run</source>
        <translation>Abre o relatório desta execução</translation>
    </message>
    <message>
        <source>Or name the Python of an environment that has these packages in the setting {python_setting} (Settings &gt; Options &gt; Advanced) or in the environment variable {python_variable}.</source>
        <translation>Ou indique o Python de um ambiente que tenha esses pacotes na configuração {python_setting} (Configurações &gt; Opções &gt; Avançado) ou na variável de ambiente {python_variable}.</translation>
    </message>
    <message>
        <source>Or run these two lines in a terminal, then try again:
    {first_lines}
    {second_lines}
</source>
        <translation>Ou execute estas duas linhas em um terminal e tente de novo:
    {first_lines}
    {second_lines}
</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>Outras maneiras</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Saída</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Sobreposição</translation>
    </message>
    <message>
        <source>Overlap (pixels)</source>
        <translation>Sobreposição (pixels)</translation>
    </message>
    <message>
        <source>Overlapping scenes</source>
        <translation>Cenas sobrepostas</translation>
    </message>
    <message>
        <source>Overlaps</source>
        <translation>Sobreposições</translation>
    </message>
    <message>
        <source>Overlaps (pixels)</source>
        <translation>Sobreposições (pixels)</translation>
    </message>
    <message>
        <source>Page of the encoder</source>
        <translation>Página do codificador</translation>
    </message>
    <message>
        <source>Panel &apos;{}&apos; could not be saved ({}). The project keeps what it held of it before.</source>
        <translation>Não foi possível salvar o painel &quot;{}&quot; ({}). O projeto mantém o que tinha dele antes.</translation>
    </message>
    <message>
        <source>Patch size</source>
        <translation>Recorte</translation>
    </message>
    <message>
        <source>Patch size (pixels)</source>
        <translation>Tamanho do recorte (pixels)</translation>
    </message>
    <message>
        <source>Patch size is in pixels of the raster: 8 on Landsat (30 m) makes patches of 240 m. More features tell more apart, and make larger layers.</source>
        <translation>O tamanho do recorte é em pixels do raster: 8 em Landsat (30 m) dá recortes de 240 m. Mais características distinguem mais e tornam as camadas maiores.</translation>
    </message>
    <message>
        <source>Patch sizes</source>
        <translation>Tamanhos de recorte</translation>
    </message>
    <message>
        <source>Patch sizes (pixels)</source>
        <translation>Tamanhos de recorte (pixels)</translation>
    </message>
    <message>
        <source>Patch sizes are sides of the ground of a vector in pixels of the raster: 8 on Landsat (30 m) are 240 m. Finer ones than an encoder&apos;s own come from shifted tiles.</source>
        <translation>Os tamanhos de recorte são os lados do terreno de um vetor em pixels do raster: 8 em Landsat (30 m) são 240 m. Os mais finos que os do próprio codificador vêm de blocos deslocados.</translation>
    </message>
    <message>
        <source>Patches</source>
        <translation>Recortes</translation>
    </message>
    <message>
        <source>Patches above the threshold that touch each other, at corners too.</source>
        <translation>Recortes acima do limiar que se tocam, também pelos cantos.</translation>
    </message>
    <message>
        <source>Patches along each side of a block.</source>
        <translation>Recortes em cada lado de um quadrado.</translation>
    </message>
    <message>
        <source>Patches are shown in their first three principal components as red, green and blue: alike colours mean alike ground.</source>
        <translation>Os recortes são mostrados com as três primeiras componentes principais como vermelho, verde e azul: cores parecidas indicam terreno parecido.</translation>
    </message>
    <message>
        <source>Patches as GeoParquet, COG, Zarr, ArcGIS GeoPackage or .npy, for other programs.</source>
        <translation>Recortes como GeoParquet, COG, Zarr, GeoPackage para ArcGIS ou .npy, para outros programas.</translation>
    </message>
    <message>
        <source>Patches classified: {patches}, in {seconds} s</source>
        <translation>Recortes classificados: {patches}, em {seconds} s</translation>
    </message>
    <message>
        <source>Patches in {}</source>
        <translation>Recortes em {}</translation>
    </message>
    <message>
        <source>Patches of a dataset</source>
        <translation>Recortes de um conjunto de dados</translation>
    </message>
    <message>
        <source>Patches of {}</source>
        <translation>Recortes de {}</translation>
    </message>
    <message>
        <source>Patches on the same grid are compared one by one. On others, vectors of the later date are averaged over each patch of the earlier one, and the log says so. MOSAIKS is fitted on each layer anew: make one encoder with Fit MOSAIKS encoder, and use it for both dates.</source>
        <translation>Recortes da mesma grade são comparados um a um. Em grades diferentes, faz-se a média dos vetores da data posterior em cada recorte da anterior, e o log avisa. O MOSAIKS é ajustado de novo a cada camada: crie um codificador com &quot;Ajustar codificador MOSAIKS&quot; e use-o nas duas datas.</translation>
    </message>
    <message>
        <source>Patches saved in {path}: {count}.</source>
        <translation>Recortes salvos em {path}: {count}.</translation>
    </message>
    <message>
        <source>Patches searched: {count}, in {milliseconds} ms</source>
        <translation>Recortes buscados: {count}, em {milliseconds} ms</translation>
    </message>
    <message>
        <source>Patches that have changed there</source>
        <translation>Recortes que mudaram ali</translation>
    </message>
    <message>
        <source>Patches that you have labelled</source>
        <translation>Recortes que você rotulou</translation>
    </message>
    <message>
        <source>Patches to search</source>
        <translation>Recortes onde buscar</translation>
    </message>
    <message>
        <source>Patches were compared by overlap.</source>
        <translation>Os recortes foram comparados por sobreposição.</translation>
    </message>
    <message>
        <source>Patches were compared patch by patch.</source>
        <translation>Os recortes foram comparados um a um.</translation>
    </message>
    <message>
        <source>Patches whose class is less probable than this are called unknown.</source>
        <translation>Recortes cuja classe é menos provável que isto são chamados desconhecidos.</translation>
    </message>
    <message>
        <source>Patches whose nearest example is farther than so many times the usual distance between examples are called unknown too.</source>
        <translation>Recortes cujo exemplo mais próximo está além deste número de vezes a distância usual entre exemplos também são chamados desconhecidos.</translation>
    </message>
    <message>
        <source>Patches with a smaller share of valid pixels are left out.</source>
        <translation>Recortes com proporção menor de pixels válidos são deixados de fora.</translation>
    </message>
    <message>
        <source>Patches with clusters</source>
        <translation>Recortes com agrupamentos</translation>
    </message>
    <message>
        <source>Patches with like vectors become regions that you name.</source>
        <translation>Recortes com vetores parecidos se tornam regiões que você nomeia.</translation>
    </message>
    <message>
        <source>Patches without enough valid pixels, or outside the polygons, are left out.</source>
        <translation>Recortes sem pixels válidos suficientes, ou fora dos polígonos, são deixados de fora.</translation>
    </message>
    <message>
        <source>Patches, earlier date</source>
        <translation>Recortes, data anterior</translation>
    </message>
    <message>
        <source>Patches, later date</source>
        <translation>Recortes, data posterior</translation>
    </message>
    <message>
        <source>Patches: {patches}, with vectors of {dim} numbers by {encoder} on {device} in {seconds} s</source>
        <translation>Recortes: {patches}, com vetores de {dim} números por {encoder} em {device}, em {seconds} s</translation>
    </message>
    <message>
        <source>Patches: {patches}, {width} wide, with {dim}-dimensional vectors of {encoder}</source>
        <translation>Recortes: {patches}, com {width} de largura e vetores de {encoder} com {dim} dimensões</translation>
    </message>
    <message>
        <source>Patches: {}, with {}-dimensional vectors by {}</source>
        <translation>Recortes: {}, com vetores de {} dimensões por {}</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>Apontar</translation>
    </message>
    <message>
        <source>Pick examples on the map</source>
        <translation>Apontar exemplos no mapa</translation>
    </message>
    <message>
        <source>Pick examples on the map: click what is wanted, Shift+click what is not. Drag a box, or Ctrl+drag a lasso, for many. Ctrl+Z takes the last back, Esc leaves.</source>
        <translation>Apontar exemplos no mapa: clique no que se quer, Shift+clique no que não. Arraste um retângulo, ou Ctrl+arraste um laço, para vários. Ctrl+Z desfaz o último, Esc sai.</translation>
    </message>
    <message>
        <source>Pick on the map</source>
        <translation>Apontar no mapa</translation>
    </message>
    <message>
        <source>Pictures need the raster &apos;{}&apos;: add it to the project.</source>
        <translation>As imagens precisam do raster &quot;{}&quot;: adicione-o ao projeto.</translation>
    </message>
    <message>
        <source>Pictures need the raster of the patches: add it to the project.</source>
        <translation>As imagens precisam do raster dos recortes: adicione-o ao projeto.</translation>
    </message>
    <message>
        <source>Pixels a side of a patch</source>
        <translation>Pixels por lado de um recorte</translation>
    </message>
    <message>
        <source>Pixels a side of a patch (pixels)</source>
        <translation>Pixels por lado de um recorte (pixels)</translation>
    </message>
    <message>
        <source>Pixels a side of a patch counts the raster&apos;s pixels: 10 of AlphaEarth&apos;s 10 m make patches of 100 m. A square of 10 km at 10 m is a million patches: choose an extent or larger patches.</source>
        <translation>Pixels por lado de um recorte conta os pixels do raster: 10 dos pixels de 10 m do AlphaEarth dão recortes de 100 m. Um quadrado de 10 km a 10 m é um milhão de recortes: escolha uma extensão ou recortes maiores.</translation>
    </message>
    <message>
        <source>Place in tile</source>
        <translation>Posição no bloco</translation>
    </message>
    <message>
        <source>Place, as kept</source>
        <translation>Posição, já corrigida</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Places in GeoParquet</source>
        <translation>Lugares em GeoParquet</translation>
    </message>
    <message>
        <source>Places in GeoParquet: longitude and latitude, or the set&apos;s own coordinate system.</source>
        <translation>Lugares em GeoParquet: longitude e latitude, ou o sistema de coordenadas do próprio conjunto.</translation>
    </message>
    <message>
        <source>Places: {patches}, with {dim}-dimensional vectors of {encoder}</source>
        <translation>Lugares: {patches}, com vetores de {encoder} com {dim} dimensões</translation>
    </message>
    <message>
        <source>Plain bands are as good as the best encoder, as far as these labels tell ({difference}).</source>
        <translation>As bandas simples são tão boas quanto o melhor codificador, até onde estes rótulos mostram ({difference}).</translation>
    </message>
    <message>
        <source>Plain bands are beaten ({difference}).</source>
        <translation>As bandas simples são superadas ({difference}).</translation>
    </message>
    <message>
        <source>Plain bands win over every encoder ({difference}).</source>
        <translation>As bandas simples superam todos os codificadores ({difference}).</translation>
    </message>
    <message>
        <source>PlanetScope SuperDove, surface reflectance</source>
        <translation>PlanetScope SuperDove, reflectância de superfície</translation>
    </message>
    <message>
        <source>Please check: {}</source>
        <translation>Verifique: {}</translation>
    </message>
    <message>
        <source>Points, lines or polygons of known class in any CRS: with them, finding, grouping and mapping are tested on blocks of ground that nothing was learned from.</source>
        <translation>Pontos, linhas ou polígonos de classe conhecida em qualquer SRC: com eles, buscar, agrupar e mapear são testados em setores do terreno dos quais nada foi aprendido.</translation>
    </message>
    <message>
        <source>Points, lines or polygons of known class, in any CRS.</source>
        <translation>Pontos, linhas ou polígonos de classe conhecida, em qualquer SRC.</translation>
    </message>
    <message>
        <source>Points, lines or polygons on ground that changed in the way you look for, in any CRS.</source>
        <translation>Pontos, linhas ou polígonos em terreno que mudou do modo que você procura, em qualquer SRC.</translation>
    </message>
    <message>
        <source>Points, lines or polygons on ground that changed in the way you look for, in any CRS: only changes like these are kept.</source>
        <translation>Pontos, linhas ou polígonos em terreno que mudou do modo que você procura, em qualquer SRC: só mudanças como estas são mantidas.</translation>
    </message>
    <message>
        <source>Polygons</source>
        <translation>Polígonos</translation>
    </message>
    <message>
        <source>Polygons in any CRS: only patches that they touch are kept.</source>
        <translation>Polígonos em qualquer SRC: só os recortes que eles tocam são mantidos.</translation>
    </message>
    <message>
        <source>Polygons of &apos;{name}&apos; that no patch lies under, which are left out: {count}</source>
        <translation>Polígonos de &quot;{name}&quot; sem recorte por baixo, deixados de fora: {count}</translation>
    </message>
    <message>
        <source>Polygons of &apos;{name}&apos; with a vector: {count}</source>
        <translation>Polígonos de &quot;{name}&quot; com um vetor: {count}</translation>
    </message>
    <message>
        <source>Polygons of &apos;{name}&apos; without a shape that can be measured, which are left out: {count}</source>
        <translation>Polígonos de &quot;{name}&quot; sem forma que possa ser medida, deixados de fora: {count}</translation>
    </message>
    <message>
        <source>Polygons of a layer</source>
        <translation>Polígonos de uma camada</translation>
    </message>
    <message>
        <source>Polygons that no patch lies under have no vector and are left out; the log says how many. Field valid is the share of a polygon that valid pixels cover. Fields of the polygons whose names embedding layers use, such as row, get a number behind their names.</source>
        <translation>Polígonos sem recorte por baixo não têm vetor e são deixados de fora; o log diz quantos. O campo valid é a proporção de um polígono coberta por pixels válidos. Campos dos polígonos com nomes que as camadas de embeddings usam, como row, recebem um número depois do nome.</translation>
    </message>
    <message>
        <source>Polygons with vectors</source>
        <translation>Polígonos com vetores</translation>
    </message>
    <message>
        <source>Polygons: {patches}, with {dim}-dimensional vectors of {encoder}, merged from patches</source>
        <translation>Polígonos: {patches}, com vetores de {encoder} com {dim} dimensões, reunidos a partir de recortes</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>Agregação</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisão</translation>
    </message>
    <message>
        <source>Precision of the first ten hits, each labelled place being searched for once. 1 is best.</source>
        <translation>Precisão das dez primeiras ocorrências, buscando uma vez cada lugar rotulado. 1 é o melhor.</translation>
    </message>
    <message>
        <source>Precision that an encoder computes in: 32, 16 or 8 bits a number. Fewer are quicker on some machines.</source>
        <translation>Precisão com que um codificador calcula: 32, 16 ou 8 bits por número. Menos bits são mais rápidos em alguns computadores.</translation>
    </message>
    <message>
        <source>Precisions</source>
        <translation>Precisões</translation>
    </message>
    <message>
        <source>Preparing TerraPatch&apos;s panels</source>
        <translation>Preparando os painéis do TerraPatch</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Predefinição</translation>
    </message>
    <message>
        <source>Preset quick takes about a minute on a small scene; choose an extent of a large one. A sweep into the same folder goes on where an earlier one stopped, and uses its vectors again.</source>
        <translation>A predefinição quick leva cerca de um minuto em uma cena pequena; escolha uma extensão de uma grande. Uma varredura na mesma pasta continua onde a anterior parou e reutiliza os vetores dela.</translation>
    </message>
    <message>
        <source>Prithvi-EO-2.0 tiny</source>
        <translation>Prithvi-EO-2.0 tiny</translation>
    </message>
    <message>
        <source>Probe again</source>
        <translation>Examinar de novo</translation>
    </message>
    <message>
        <source>Probe {}</source>
        <translation>Examinar {}</translation>
    </message>
    <message>
        <source>Probes the file again and shows its card</source>
        <translation>Examina o arquivo de novo e mostra a ficha</translation>
    </message>
    <message>
        <source>Probing {} at several sizes…</source>
        <translation>Examinando {} em vários tamanhos…</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>Processador (CPU)</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produto</translation>
    </message>
    <message>
        <source>Projects the vectors of an embedding layer on their first principal components. The new layer is an embedding layer too: smaller, quicker to search, and of an encoder of its own, because its vectors do not compare with the longer ones.</source>
        <translation>Projeta os vetores de uma camada de embeddings nas suas primeiras componentes principais. A nova camada também é uma camada de embeddings: menor, mais rápida para buscar e com um codificador próprio, porque os vetores não são comparáveis com os mais longos.</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Python and device</source>
        <translation>Python e dispositivo</translation>
    </message>
    <message>
        <source>Python of the engine</source>
        <translation>Python do motor</translation>
    </message>
    <message>
        <source>Python to set the engine up with</source>
        <translation>Python com que instalar o motor</translation>
    </message>
    <message>
        <source>QGIS itself</source>
        <translation>QGIS em si</translation>
    </message>
    <message>
        <source>Quality against ground and cost</source>
        <translation>Qualidade conforme o terreno e o custo</translation>
    </message>
    <message>
        <source>REFINE is {}, needs to be 1, 2 or 4; choose one of these</source>
        <translation>REFINE é {}, deve ser 1, 2 ou 4; escolha um destes</translation>
    </message>
    <message>
        <source>RESOLUTION is &apos;{}&apos;, needs to be &apos;native&apos;, &apos;encoder&apos; or a number above 0 in CRS units per pixel; leave it at &apos;native&apos; if in doubt</source>
        <translation>RESOLUTION é &quot;{}&quot;, deve ser &apos;native&apos;, &apos;encoder&apos; ou um número acima de 0 em unidades do SRC por pixel; na dúvida, deixe &apos;native&apos;</translation>
    </message>
    <message>
        <source>Random forest</source>
        <translation>Floresta aleatória</translation>
    </message>
    <message>
        <source>Raster</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Raster layer</source>
        <translation>Camada raster</translation>
    </message>
    <message>
        <source>Raster layers</source>
        <translation>Camadas raster</translation>
    </message>
    <message>
        <source>Raster of classes</source>
        <translation>Raster de classes</translation>
    </message>
    <message>
        <source>Raster of classes of {}</source>
        <translation>Raster de classes de {}</translation>
    </message>
    <message>
        <source>Raster of the tile</source>
        <translation>Raster do bloco</translation>
    </message>
    <message>
        <source>Raster that says where the pixels of a Tessera .npy lie: the tile&apos;s land mask. Default: the .tiff or .tif of the same name beside it.</source>
        <translation>Raster que diz onde estão os pixels de um .npy do Tessera: a máscara de terra do bloco. Padrão: o .tiff ou .tif de mesmo nome ao lado.</translation>
    </message>
    <message>
        <source>Rasters or a list of scenes: give one of INPUT and LIST</source>
        <translation>Rasters ou uma lista de cenas: indique INPUT ou LIST</translation>
    </message>
    <message>
        <source>Raw tokens need a folder to be kept in: choose one as Embedding set, in Advanced.</source>
        <translation>Os tokens brutos precisam de uma pasta: escolha uma como Conjunto de embeddings, em Avançado.</translation>
    </message>
    <message>
        <source>Reading the patches of {}</source>
        <translation>Lendo os recortes de {}</translation>
    </message>
    <message>
        <source>Reading the patches was cancelled; pick a patch to read them after all.</source>
        <translation>A leitura dos recortes foi cancelada; aponte um recorte para lê-los mesmo assim.</translation>
    </message>
    <message>
        <source>Reading the patches: %p %</source>
        <translation>Lendo os recortes: %p %</translation>
    </message>
    <message>
        <source>Reading the words was cancelled.</source>
        <translation>A leitura das palavras foi cancelada.</translation>
    </message>
    <message>
        <source>Reading the words {}</source>
        <translation>Lendo as palavras {}</translation>
    </message>
    <message>
        <source>Reading the words…</source>
        <translation>Lendo as palavras…</translation>
    </message>
    <message>
        <source>Reads a raster with one band for each number of a vector: every pixel becomes a patch, or the mean of a block of pixels does. The product stands as the encoder, so that only vectors of the same product are compared. Pictures of hits show the ground from whatever layer is on the map.</source>
        <translation>Lê um raster com uma banda para cada número de um vetor: cada pixel se torna um recorte, ou a média de um quadrado de pixels. O produto figura como codificador, de modo que só são comparados vetores do mesmo produto. As imagens das ocorrências mostram o terreno de qualquer camada que esteja no mapa.</translation>
    </message>
    <message>
        <source>Reads a table with one vector a row, in whatever layout: a list, a structure, one column a number, or binary data as ArcGIS writes it. What made the vectors stands as their encoder, so that only vectors of the same one are compared; where the table does not tell, name it in Encoder.</source>
        <translation>Lê uma tabela com um vetor por linha, em qualquer formato: uma lista, uma estrutura, uma coluna por número, ou dados binários como o ArcGIS os escreve. O que criou os vetores figura como codificador, de modo que só são comparados vetores do mesmo; se a tabela não o informar, indique-o em Codificador.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Ready: {path}, from {origin}.</source>
        <translation>Pronto: {path} ({origin}).</translation>
    </message>
    <message>
        <source>Rebuild</source>
        <translation>Reconstruir</translation>
    </message>
    <message>
        <source>Rebuild the engine</source>
        <translation>Reconstruir o motor</translation>
    </message>
    <message>
        <source>Recolour cluster</source>
        <translation>Mudar a cor do agrupamento</translation>
    </message>
    <message>
        <source>Rectangle drawn on the map</source>
        <translation>Retângulo desenhado no mapa</translation>
    </message>
    <message>
        <source>Red, green and blue as the encoder takes them. If colours look wrong here, choose other bands.</source>
        <translation>Vermelho, verde e azul como o codificador os recebe. Se as cores parecerem erradas aqui, escolha outras bandas.</translation>
    </message>
    <message>
        <source>Red, green, blue</source>
        <translation>Vermelho, verde, azul</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Y)</source>
        <translation>Refazer (Ctrl+Y)</translation>
    </message>
    <message>
        <source>Reduce embeddings</source>
        <translation>Reduzir embeddings</translation>
    </message>
    <message>
        <source>Reduce embeddings ({})</source>
        <translation>Reduzir embeddings ({})</translation>
    </message>
    <message>
        <source>Reduced patches</source>
        <translation>Recortes reduzidos</translation>
    </message>
    <message>
        <source>Refinements (1, 2, 4) of every patch size. Default: what gives the patch sizes.</source>
        <translation>Refinamentos (1, 2, 4) de cada tamanho de recorte. Padrão: o que resulta nos tamanhos de recorte.</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regiões</translation>
    </message>
    <message>
        <source>Reject: less like this (key 0 or -)</source>
        <translation>Rejeitar: menos como este (tecla 0 ou -)</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeitado</translation>
    </message>
    <message>
        <source>RemoteCLIP base, knows words</source>
        <translation>RemoteCLIP base, conhece palavras</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove all examples, the name, the words and the threshold</source>
        <translation>Remover todos os exemplos, o nome, as palavras e o limiar</translation>
    </message>
    <message>
        <source>Remove all labels</source>
        <translation>Remover todos os rótulos</translation>
    </message>
    <message>
        <source>Remove encoder</source>
        <translation>Remover codificador</translation>
    </message>
    <message>
        <source>Remove lighter models, fitted encoders and proposed cards ({size}), cancelled runs ({runs}), and the copies from which projects get temporary layers back ({copies}), in {folder}? The engine makes the first again when it needs them; cancelled runs begin anew; projects offer to embed again. Copies of the projects opened since QGIS was started stay, and so does everything else in that folder.</source>
        <translation>Remover os modelos mais leves, os codificadores ajustados e as fichas propostas ({size}), as execuções canceladas ({runs}) e as cópias com que os projetos recuperam camadas temporárias ({copies}), em {folder}? O motor refaz os primeiros quando precisar; as execuções canceladas recomeçam do zero; os projetos oferecem calcular os embeddings de novo. As cópias dos projetos abertos desde que o QGIS foi iniciado ficam, assim como tudo o mais nessa pasta.</translation>
    </message>
    <message>
        <source>Remove this class and its labels</source>
        <translation>Remover esta classe e os seus rótulos</translation>
    </message>
    <message>
        <source>Remove this search with its examples and its layers</source>
        <translation>Remover esta busca com os seus exemplos e as suas camadas</translation>
    </message>
    <message>
        <source>Remove tile-position pattern</source>
        <translation>Retirar o padrão da posição no bloco</translation>
    </message>
    <message>
        <source>Remove {} from your QGIS profile? Layers that it made stay.</source>
        <translation>Remover {} do seu perfil do QGIS? As camadas que ele criou ficam.</translation>
    </message>
    <message>
        <source>Removes</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Removes what the engine can make again, cancelled runs, and the copies from which projects get temporary layers back, but for those of projects opened since QGIS was started; layers in files and encoders of yours stay</source>
        <translation>Remove o que o motor pode refazer, as execuções canceladas e as cópias com que os projetos recuperam camadas temporárias, exceto as dos projetos abertos desde que o QGIS foi iniciado; as camadas em arquivos e os seus codificadores ficam</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Rename cluster</source>
        <translation>Renomear agrupamento</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>Repair installs {} again.</source>
        <translation>Reparar instala {} de novo.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolução</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>Resoluções</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Resume ({} % done)</source>
        <translation>Retomar ({} % concluído)</translation>
    </message>
    <message>
        <source>Right: {}</source>
        <translation>Certo: {}</translation>
    </message>
    <message>
        <source>Robust deviations above the median difference of all patches</source>
        <translation>Desvios robustos acima da diferença mediana de todos os recortes</translation>
    </message>
    <message>
        <source>Rounds in which each patch takes the class that most of its neighbours have.</source>
        <translation>Rodadas em que cada recorte assume a classe da maioria dos seus vizinhos.</translation>
    </message>
    <message>
        <source>Rounds of smoothing</source>
        <translation>Rodadas de suavização</translation>
    </message>
    <message>
        <source>Rows are counted from 0.</source>
        <translation>As linhas são contadas a partir de 0.</translation>
    </message>
    <message>
        <source>Rows that lie on a grid, also one of UTM given in degrees, become its patches. Others keep their polygons; points that lie on no grid stand for squares, whose side the log tells. Rows without a vector or a place are left out, and counted.</source>
        <translation>Linhas que estão em uma grade, mesmo uma UTM dada em graus, tornam-se os seus recortes. As outras mantêm os seus polígonos; pontos que não estão em nenhuma grade representam quadrados, cujo lado o log informa. Linhas sem vetor ou sem lugar são deixadas de fora e contadas.</translation>
    </message>
    <message>
        <source>Rows: what the map says. Columns: what you have labelled. Each is tested by others, never by labels near it.</source>
        <translation>Linhas: o que o mapa diz. Colunas: o que você rotulou. Cada rótulo é testado com outros, nunca com rótulos próximos.</translation>
    </message>
    <message>
        <source>Run it again.</source>
        <translation>Execute de novo.</translation>
    </message>
    <message>
        <source>Run it again: it goes on where it stopped.</source>
        <translation>Execute de novo: continua onde parou.</translation>
    </message>
    <message>
        <source>Runs an image encoder over a raster and writes one polygon per patch of ground with its vector (an embedding). Patches that look alike have vectors that point the same way: Cluster patches groups them, Find similar searches them. A raster alone is enough to start.</source>
        <translation>Executa um codificador de imagens sobre um raster e escreve um polígono por recorte de terreno com o seu vetor (um embedding). Recortes parecidos têm vetores que apontam na mesma direção: &quot;Agrupar recortes&quot; os agrupa, &quot;Buscar semelhantes&quot; os busca. Para começar, basta um raster.</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Executa com</translation>
    </message>
    <message>
        <source>R²: how much of the vectors the mean and deviation of bands tell already.</source>
        <translation>R²: quanto dos vetores a média e o desvio das bandas já dizem.</translation>
    </message>
    <message>
        <source>S&amp;earch</source>
        <translation>B&amp;usca</translation>
    </message>
    <message>
        <source>SENSOR_BANDS is &apos;{}&apos;, but no sensor is chosen; give SENSOR as well</source>
        <translation>SENSOR_BANDS é &quot;{}&quot;, mas nenhum sensor foi escolhido; indique também SENSOR</translation>
    </message>
    <message>
        <source>STAC item</source>
        <translation>Item STAC</translation>
    </message>
    <message>
        <source>Satellogic multispectral (level 1D)</source>
        <translation>Satellogic multiespectral (nível 1D)</translation>
    </message>
    <message>
        <source>Save an installer for another computer</source>
        <translation>Salvar um instalador para outro computador</translation>
    </message>
    <message>
        <source>Save an installer for another computer…</source>
        <translation>Salvar um instalador para outro computador…</translation>
    </message>
    <message>
        <source>Save areas and errors</source>
        <translation>Salvar áreas e erros</translation>
    </message>
    <message>
        <source>Save areas and errors as CSV…</source>
        <translation>Salvar áreas e erros como CSV…</translation>
    </message>
    <message>
        <source>Save examples</source>
        <translation>Salvar exemplos</translation>
    </message>
    <message>
        <source>Save examples as GeoJSON…</source>
        <translation>Salvar exemplos como GeoJSON…</translation>
    </message>
    <message>
        <source>Save hits</source>
        <translation>Salvar ocorrências</translation>
    </message>
    <message>
        <source>Save hits to a file…</source>
        <translation>Salvar ocorrências em um arquivo…</translation>
    </message>
    <message>
        <source>Save patches</source>
        <translation>Salvar recortes</translation>
    </message>
    <message>
        <source>Save patches as</source>
        <translation>Salvar recortes como</translation>
    </message>
    <message>
        <source>Save prithvi-eo-tiny.onnx from the page, then add it as an encoder of your own: six bands in that order, scaled by mean 1087, 1342, 1433, 2734, 1958, 1363 and deviation 2248, 2179, 2178, 1850, 1242, 1049.</source>
        <translation>Salve prithvi-eo-tiny.onnx a partir da página e adicione-o como codificador próprio: seis bandas nessa ordem, escalonadas com média 1087, 1342, 1433, 2734, 1958, 1363 e desvio 2248, 2179, 2178, 1850, 1242, 1049.</translation>
    </message>
    <message>
        <source>Save project</source>
        <translation>Salvar projeto</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Salvar tabela</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>Salvar tabela…</translation>
    </message>
    <message>
        <source>Save the model</source>
        <translation>Salvar o modelo</translation>
    </message>
    <message>
        <source>Save the model with its labels as JSON, for other scenes of this encoder</source>
        <translation>Salvar o modelo com os seus rótulos como JSON, para outras cenas deste codificador</translation>
    </message>
    <message>
        <source>Save the model…</source>
        <translation>Salvar o modelo…</translation>
    </message>
    <message>
        <source>Save the table as CSV</source>
        <translation>Salvar a tabela como CSV</translation>
    </message>
    <message>
        <source>Save to</source>
        <translation>Salvar em</translation>
    </message>
    <message>
        <source>Saved in {}.</source>
        <translation>Salvo em {}.</translation>
    </message>
    <message>
        <source>Saved model</source>
        <translation>Modelo salvo</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Escalonamento</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Cenas</translation>
    </message>
    <message>
        <source>Scenes made: {made}, there already: {reused}, failed: {failed}; patches: {patches}</source>
        <translation>Cenas feitas: {made}, já existentes: {reused}, com falha: {failed}; recortes: {patches}</translation>
    </message>
    <message>
        <source>Scenes of {}</source>
        <translation>Cenas de {}</translation>
    </message>
    <message>
        <source>Scenes that failed</source>
        <translation>Cenas que falharam</translation>
    </message>
    <message>
        <source>Scenes that failed are listed in {}</source>
        <translation>As cenas que falharam estão listadas em {}</translation>
    </message>
    <message>
        <source>Scenes: {scenes}, patches: {patches}, by {encoder}</source>
        <translation>Cenas: {scenes}, recortes: {patches}, por {encoder}</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Pontuação</translation>
    </message>
    <message>
        <source>Score {score:.3f}, patches: {count}. Drag to move the threshold.</source>
        <translation>Pontuação {score:.3f}, recortes: {count}. Arraste para mover o limiar.</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Pontuações</translation>
    </message>
    <message>
        <source>Scores above it count as changed. Lower finds more, and more false changes.</source>
        <translation>Pontuações acima dele contam como mudança. Um valor menor encontra mais, e mais mudanças falsas.</translation>
    </message>
    <message>
        <source>Scores of all patches</source>
        <translation>Pontuações de todos os recortes</translation>
    </message>
    <message>
        <source>Seam ratio</source>
        <translation>Razão de emenda</translation>
    </message>
    <message>
        <source>Search &amp;in</source>
        <translation>Buscar &amp;em</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Buscar de novo</translation>
    </message>
    <message>
        <source>Search only within</source>
        <translation>Buscar só dentro de</translation>
    </message>
    <message>
        <source>Search the dataset {}</source>
        <translation>Buscar no conjunto de dados {}</translation>
    </message>
    <message>
        <source>Search the whole dataset</source>
        <translation>Buscar em todo o conjunto de dados</translation>
    </message>
    <message>
        <source>Search with the hits that you have confirmed or rejected: {}</source>
        <translation>Buscar com as ocorrências que você confirmou ou rejeitou: {}</translation>
    </message>
    <message>
        <source>Search {}</source>
        <translation>Busca {}</translation>
    </message>
    <message>
        <source>Season, light and haze change all vectors alike. Those of the later date are turned and moved so that the 60 % of patches that differ least meet their earlier vectors (orthogonal Procrustes).</source>
        <translation>A estação do ano, a luz e a névoa mudam todos os vetores por igual. Os da data posterior são girados e deslocados para que os 60 % dos recortes que menos diferem coincidam com os seus vetores anteriores (Procrustes ortogonal).</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>Seed of MOSAIKS</source>
        <translation>Semente do MOSAIKS</translation>
    </message>
    <message>
        <source>Select changes that are like what you look for: rows here, or features on the map.</source>
        <translation>Selecione mudanças parecidas com o que você procura: linhas aqui, ou feições no mapa.</translation>
    </message>
    <message>
        <source>Select patches on the map</source>
        <translation>Selecionar recortes no mapa</translation>
    </message>
    <message>
        <source>Select the patches of these clusters in their layer</source>
        <translation>Selecionar os recortes destes agrupamentos na camada deles</translation>
    </message>
    <message>
        <source>Selected in &apos;{layer}&apos;: {some} of {all} patches.</source>
        <translation>Selecionados em &quot;{layer}&quot;: {some} de {all} recortes.</translation>
    </message>
    <message>
        <source>Selected patches: {}</source>
        <translation>Recortes selecionados: {}</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Sensor</translation>
    </message>
    <message>
        <source>Sentinel-1 SAR, terrain-corrected backscatter</source>
        <translation>Sentinel-1 SAR, retroespalhamento corrigido pelo terreno</translation>
    </message>
    <message>
        <source>Sentinel-2 MSI, surface reflectance (level 2A)</source>
        <translation>Sentinel-2 MSI, reflectância de superfície (nível 2A)</translation>
    </message>
    <message>
        <source>Set up the engine</source>
        <translation>Instalar o motor</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Configuração</translation>
    </message>
    <message>
        <source>Setting up TerraPatch&apos;s engine</source>
        <translation>Instalando o motor do TerraPatch</translation>
    </message>
    <message>
        <source>Settings of TerraPatch</source>
        <translation>Configurações do TerraPatch</translation>
    </message>
    <message>
        <source>Settings of a sweep</source>
        <translation>Configurações de uma varredura</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Configurações…</translation>
    </message>
    <message>
        <source>Share of all patches, in percent</source>
        <translation>Proporção do total de recortes, em porcentagem</translation>
    </message>
    <message>
        <source>Share of the variance that the place in the tile explains; near 0 is good.</source>
        <translation>Proporção da variância que a posição no bloco explica; perto de 0 é bom.</translation>
    </message>
    <message>
        <source>Share of vectors that another one equals to the last bit.</source>
        <translation>Proporção de vetores idênticos a outro até o último bit.</translation>
    </message>
    <message>
        <source>Shares of all patches; click to select a cluster</source>
        <translation>Proporções do total de recortes; clique para selecionar um agrupamento</translation>
    </message>
    <message>
        <source>Shares of the clusters</source>
        <translation>Proporções dos agrupamentos</translation>
    </message>
    <message>
        <source>Shift consistency</source>
        <translation>Constância ao deslocar</translation>
    </message>
    <message>
        <source>Shorter vectors that keep most of what tells patches apart.</source>
        <translation>Vetores mais curtos que conservam quase tudo o que distingue os recortes.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Show clusters</source>
        <translation>Mostrar agrupamentos</translation>
    </message>
    <message>
        <source>Show every patch above the threshold; very many are shown as areas</source>
        <translation>Mostrar cada recorte acima do limiar; se forem muitos, são mostrados como áreas</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Mostrar no mapa</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>Mostrar só estes</translation>
    </message>
    <message>
        <source>Show the commands for a terminal</source>
        <translation>Mostrar os comandos para um terminal</translation>
    </message>
    <message>
        <source>Show the patches on the map; off shows the imagery below them</source>
        <translation>Mostrar os recortes no mapa; desligado, mostra as imagens por baixo deles</translation>
    </message>
    <message>
        <source>Show the score of every patch on the map, not of the hits only</source>
        <translation>Mostrar no mapa a pontuação de todos os recortes, não só das ocorrências</translation>
    </message>
    <message>
        <source>Shows how much every patch has changed</source>
        <translation>Mostra quanto cada recorte mudou</translation>
    </message>
    <message>
        <source>Shows the earlier imagery left of the mouse on the map, and the later right of it</source>
        <translation>Mostra no mapa as imagens anteriores à esquerda do mouse, e as posteriores à direita</translation>
    </message>
    <message>
        <source>Shows the imagery of the earlier date, without patches</source>
        <translation>Mostra as imagens da data anterior, sem recortes</translation>
    </message>
    <message>
        <source>Shows the imagery of the later date, without patches</source>
        <translation>Mostra as imagens da data posterior, sem recortes</translation>
    </message>
    <message>
        <source>Shows where the scenes of a dataset lie, and makes a layer of its patches within an extent, with their vectors: cluster it, search it, take examples from it. Find similar in a dataset, also a button of the dock&apos;s Find similar, then searches the patches of all scenes.</source>
        <translation>Mostra onde estão as cenas de um conjunto de dados e cria uma camada dos seus recortes dentro de uma extensão, com os vetores: agrupe-a, busque nela, tire exemplos dela. &quot;Buscar semelhantes em um conjunto de dados&quot;, também um botão de &quot;Buscar semelhantes&quot; no painel, busca depois nos recortes de todas as cenas.</translation>
    </message>
    <message>
        <source>Side of a patch of a raster or grid: its vector is the mean of that many pixels a side.</source>
        <translation>Lado de um recorte de um raster ou grade: o vetor é a média desse número de pixels por lado.</translation>
    </message>
    <message>
        <source>Side of a patch.</source>
        <translation>Lado de um recorte.</translation>
    </message>
    <message>
        <source>Side of a patch. Multiples of the encoder&apos;s own give larger patches. Default: the encoder&apos;s own; 8 for mosaiks.</source>
        <translation>Lado de um recorte. Múltiplos do valor do codificador dão recortes maiores. Padrão: o do codificador; 8 para mosaiks.</translation>
    </message>
    <message>
        <source>Side of a tile, the window that the encoder sees at once. Default: the encoder&apos;s own.</source>
        <translation>Lado de um bloco, a janela que o codificador vê de uma vez. Padrão: o do codificador.</translation>
    </message>
    <message>
        <source>Side of the ground of a point</source>
        <translation>Lado do terreno de um ponto</translation>
    </message>
    <message>
        <source>Side of the ground of a point (metres)</source>
        <translation>Lado do terreno de um ponto (metros)</translation>
    </message>
    <message>
        <source>Side of the ground of a point is in metres.</source>
        <translation>O lado do terreno de um ponto é em metros.</translation>
    </message>
    <message>
        <source>Side of the ground that one vector stands for</source>
        <translation>Lado do terreno que um vetor representa</translation>
    </message>
    <message>
        <source>Side of the square of ground that one vector stands for.</source>
        <translation>Lado do quadrado de terreno que um vetor representa.</translation>
    </message>
    <message>
        <source>Side of the square that a point stands for, where points lie on no lattice. Default: the usual distance to the next point.</source>
        <translation>Lado do quadrado que um ponto representa, quando os pontos não formam uma malha. Padrão: a distância usual até o ponto seguinte.</translation>
    </message>
    <message>
        <source>Sides of the ground that a vector stands for. Default: 8, 16 and 32, as far as the encoder allows.</source>
        <translation>Lados do terreno que um vetor representa. Padrão: 8, 16 e 32, até onde o codificador permite.</translation>
    </message>
    <message>
        <source>Sides of tiles. Default: each encoder&apos;s own.</source>
        <translation>Lados dos blocos. Padrão: o de cada codificador.</translation>
    </message>
    <message>
        <source>SigLIP 2 base, knows words</source>
        <translation>SigLIP 2 base, conhece palavras</translation>
    </message>
    <message>
        <source>SigLIP base trained on ten million remote-sensing pictures and captions: finds what words say. One vector for 256 x 256 pixels of red, green and blue.</source>
        <translation>SigLIP base treinado com dez milhões de imagens de sensoriamento remoto e legendas: encontra o que as palavras dizem. Um vetor para 256 x 256 pixels de vermelho, verde e azul.</translation>
    </message>
    <message>
        <source>Silhouette, k = 8</source>
        <translation>Silhueta, k = 8</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Semelhantes</translation>
    </message>
    <message>
        <source>Similar colours = similar ground; colours have no fixed meaning</source>
        <translation>Cores parecidas = terreno parecido; as cores não têm significado fixo</translation>
    </message>
    <message>
        <source>Similarity map</source>
        <translation>Mapa de similaridade</translation>
    </message>
    <message>
        <source>Six bands of Harmonized Landsat Sentinel-2 (blue, green, red, near infrared, two of shortwave infrared) of one date; one vector (the class token) for 224 x 224 pixels.</source>
        <translation>Seis bandas do Harmonized Landsat Sentinel-2 (azul, verde, vermelho, infravermelho próximo, duas de infravermelho de ondas curtas) de uma data; um vetor (o token de classe) para 224 x 224 pixels.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Sizes are in pixels of the resolution that is used. The dataset and the layer are in longitude and latitude, because scenes may have any CRS.</source>
        <translation>Os tamanhos são em pixels da resolução usada. O conjunto de dados e a camada estão em longitude e latitude, porque as cenas podem ter qualquer SRC.</translation>
    </message>
    <message>
        <source>Sizes on the ground in the STAC item are in metres.</source>
        <translation>Os tamanhos no terreno no item STAC são em metros.</translation>
    </message>
    <message>
        <source>Small polygons</source>
        <translation>Polígonos pequenos</translation>
    </message>
    <message>
        <source>Smaller numbers</source>
        <translation>Números menores</translation>
    </message>
    <message>
        <source>Smallest change</source>
        <translation>Menor mudança</translation>
    </message>
    <message>
        <source>Smallest change (patches)</source>
        <translation>Menor mudança (recortes)</translation>
    </message>
    <message>
        <source>Squares that the labelled ground is cut into. What is tested never lies in a block, nor within the gap of a place, that something was learned from: neighbours look alike only because they are neighbours.</source>
        <translation>Quadrados em que o terreno rotulado é cortado. O que se testa nunca está em um setor do qual se aprendeu, nem a menos da separação de um lugar assim: vizinhos se parecem só por serem vizinhos.</translation>
    </message>
    <message>
        <source>Squeeze</source>
        <translation>Compressão</translation>
    </message>
    <message>
        <source>Stability, k = 8</source>
        <translation>Estabilidade, k = 8</translation>
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
        <translation>Estatísticas do sensor da camada</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Parado.</translation>
    </message>
    <message>
        <source>Stopped. What was fetched is kept: Get goes on there.</source>
        <translation>Parado. O que foi baixado é guardado: Obter continua a partir daí.</translation>
    </message>
    <message>
        <source>Stops; what was fetched is kept for the next time</source>
        <translation>Para; o que foi baixado é guardado para a próxima vez</translation>
    </message>
    <message>
        <source>Subtract from each vector the mean of all that lay at the same place in their tiles; auto does so where the place explains more of the vectors&apos; variance than it should, and tells how much.</source>
        <translation>Subtrai de cada vetor a média de todos os que estavam na mesma posição nos seus blocos; auto o faz se a posição explicar mais da variância dos vetores do que deveria, e diz quanto.</translation>
    </message>
    <message>
        <source>Subtract from pixels</source>
        <translation>Subtrair dos pixels</translation>
    </message>
    <message>
        <source>Subtracted from all pixels before anything else. Default: 1000 where Sentinel-2&apos;s metadata and pixels call for it, else 0.</source>
        <translation>Subtraído de todos os pixels antes de tudo. Padrão: 1000 se os metadados e os pixels do Sentinel-2 o pedirem, senão 0.</translation>
    </message>
    <message>
        <source>Such as Apache-2.0; not known</source>
        <translation>Por exemplo Apache-2.0; não se sabe</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>Sugerir</translation>
    </message>
    <message>
        <source>Suggest a number of clusters</source>
        <translation>Sugerir um número de agrupamentos</translation>
    </message>
    <message>
        <source>Sweep (sweep.json)</source>
        <translation>Varredura (sweep.json)</translation>
    </message>
    <message>
        <source>Sweep settings</source>
        <translation>Varredura de configurações</translation>
    </message>
    <message>
        <source>Sweep settings, in the Processing toolbox, compares encoders and patch sizes on this raster</source>
        <translation>&quot;Varredura de configurações&quot;, na Caixa de Ferramentas de Processamento, compara codificadores e tamanhos de recorte neste raster</translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation>Deslizar</translation>
    </message>
    <message>
        <source>Switch the layer on to see them.</source>
        <translation>Ative a camada para vê-los.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>TOKENS is &apos;raw&apos;, but there is no folder to keep them in; give OUTPUT_SET as well</source>
        <translation>TOKENS é &apos;raw&apos;, mas não há pasta para guardá-los; indique também OUTPUT_SET</translation>
    </message>
    <message>
        <source>TOKENS is &apos;raw&apos;, which gives no vectors of tiles for OUTPUT_TILES; leave that empty, or choose &apos;both&apos;</source>
        <translation>TOKENS é &apos;raw&apos;, que não fornece vetores de blocos para OUTPUT_TILES; deixe-o vazio ou escolha &apos;both&apos;</translation>
    </message>
    <message>
        <source>TOKENS is &apos;{}&apos;, but there is no layer for them; give OUTPUT_TILES as well</source>
        <translation>TOKENS é &quot;{}&quot;, mas não há camada para eles; indique também OUTPUT_TILES</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Table of areas</source>
        <translation>Tabela de áreas</translation>
    </message>
    <message>
        <source>Table of the changes</source>
        <translation>Tabela das mudanças</translation>
    </message>
    <message>
        <source>Table or embedding set</source>
        <translation>Tabela ou conjunto de embeddings</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Take examples from selected patches, or from a layer of points or polygons</source>
        <translation>Usar como exemplos os recortes selecionados, ou uma camada de pontos ou polígonos</translation>
    </message>
    <message>
        <source>Take labels from a layer with a field of classes, or from named clusters</source>
        <translation>Usar rótulos de uma camada com um campo de classes, ou de agrupamentos nomeados</translation>
    </message>
    <message>
        <source>Temporary layer</source>
        <translation>Camada temporária</translation>
    </message>
    <message>
        <source>Temporary layers come back with this project on this computer only. Keep them in a GeoPackage to have them everywhere.</source>
        <translation>As camadas temporárias só voltam com este projeto neste computador. Guarde-as em um GeoPackage para tê-las em qualquer lugar.</translation>
    </message>
    <message>
        <source>TensorRT was found; device tensorrt uses it</source>
        <translation>O TensorRT foi encontrado; o dispositivo tensorrt o usa</translation>
    </message>
    <message>
        <source>TensorRT was not found: {problem}</source>
        <translation>O TensorRT não foi encontrado: {problem}</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Terminal, for QGIS from Flatpak</source>
        <translation>Terminal, para o QGIS do Flatpak</translation>
    </message>
    <message>
        <source>TerraPatch</source>
        <translation>TerraPatch</translation>
    </message>
    <message>
        <source>TerraPatch (image-encoder vectors of patches)</source>
        <translation>TerraPatch (vetores de recortes por codificador de imagens)</translation>
    </message>
    <message>
        <source>TerraPatch finds no Python with the engine&apos;s packages. Open the TerraPatch panel of QGIS and click &apos;Set up the engine&apos;. </source>
        <translation>O TerraPatch não encontra nenhum Python com os pacotes do motor. Abra o painel do TerraPatch no QGIS e clique em &quot;Instalar o motor&quot;. </translation>
    </message>
    <message>
        <source>TerraPatch help</source>
        <translation>Ajuda do TerraPatch</translation>
    </message>
    <message>
        <source>TerraPatch reads rasters and runs encoders with a Python of its own; QGIS&apos;s stays as it is.</source>
        <translation>O TerraPatch lê rasters e executa codificadores com um Python próprio; o do QGIS fica como está.</translation>
    </message>
    <message>
        <source>TerraPatch&apos;s engine for {title}, Python {python}, {variant}.

On the computer without a network, install the TerraPatch plugin from its zip in QGIS. Then click &apos;Other ways&apos;, &apos;Install from a folder…&apos; in the TerraPatch panel and choose this folder, or run {script} in this folder.

Both need a Python {python} there; QGIS&apos;s own will do where it has that version.
</source>
        <translation>O motor do TerraPatch para {title}, Python {python}, {variant}.

No computador sem rede, instale o complemento TerraPatch a partir do seu arquivo ZIP no QGIS. Depois clique em &quot;Outras maneiras&quot;, &quot;Instalar de uma pasta…&quot; no painel do TerraPatch e escolha esta pasta, ou execute {script} nesta pasta.

Ambos precisam de um Python {python} no computador; o do QGIS serve se for dessa versão.
</translation>
    </message>
    <message>
        <source>TerraPatch&apos;s engine is {not_available}: ONNX Runtime, rasterio or pyogrio has no packages for it. Name the Python of an environment that has them in the settings.</source>
        <translation>O motor do TerraPatch está {not_available}: o ONNX Runtime, o rasterio ou o pyogrio não tem pacotes para ele. Indique nas configurações o Python de um ambiente que os tenha.</translation>
    </message>
    <message>
        <source>TerraPatch&apos;s own environment</source>
        <translation>ambiente próprio do TerraPatch</translation>
    </message>
    <message>
        <source>TerraPatch: find ground that looks alike</source>
        <translation>TerraPatch: encontrar terreno parecido</translation>
    </message>
    <message>
        <source>Testing TerraPatch&apos;s engine</source>
        <translation>Testando o motor do TerraPatch</translation>
    </message>
    <message>
        <source>Testing the engine</source>
        <translation>Testando o motor</translation>
    </message>
    <message>
        <source>Testing the engine…</source>
        <translation>Testando o motor…</translation>
    </message>
    <message>
        <source>Tests the engine, and copies a text to paste into a bug report</source>
        <translation>Testa o motor e copia um texto para colar em um relato de erro</translation>
    </message>
    <message>
        <source>That all vectors take.</source>
        <translation>Que todos os vetores ocupam.</translation>
    </message>
    <message>
        <source>That is an example already.</source>
        <translation>Esse já é um exemplo.</translation>
    </message>
    <message>
        <source>That making the vectors took on this machine, MOSAIKS&apos; fit included.</source>
        <translation>Que o cálculo dos vetores levou neste computador, incluído o ajuste do MOSAIKS.</translation>
    </message>
    <message>
        <source>The Python of an environment with the engine&apos;s packages; empty lets TerraPatch look for one</source>
        <translation>O Python de um ambiente com os pacotes do motor; vazio, o TerraPatch procura um</translation>
    </message>
    <message>
        <source>The address {url} is not https; TerraPatch fetches encoders over https alone.</source>
        <translation>O endereço {url} não é https; o TerraPatch só baixa codificadores por https.</translation>
    </message>
    <message>
        <source>The algorithm {} is not there; switch Processing on.</source>
        <translation>O algoritmo {} não existe; ative o Processamento.</translation>
    </message>
    <message>
        <source>The algorithms of TerraPatch could not be added, most likely because a second copy of TerraPatch is loaded. Remove one copy in the plugin manager.</source>
        <translation>Não foi possível adicionar os algoritmos do TerraPatch, muito provavelmente porque uma segunda cópia do TerraPatch está carregada. Remova uma das cópias no Gerenciador de Complementos.</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>A resposta</translation>
    </message>
    <message>
        <source>The area cannot be transformed to the CRS of &apos;{}&apos;; choose a smaller area.</source>
        <translation>Não é possível transformar a área para o SRC de &quot;{}&quot;; escolha uma área menor.</translation>
    </message>
    <message>
        <source>The band of the layer that the encoder takes for {}</source>
        <translation>A banda da camada que o codificador usa como {}</translation>
    </message>
    <message>
        <source>The baseline: mean and deviation of every band in the patch. An encoder has to beat it to be worth its time.</source>
        <translation>A referência: média e desvio de cada banda no recorte. Um codificador precisa superá-la para valer o seu tempo.</translation>
    </message>
    <message>
        <source>The card and the model disagree</source>
        <translation>A ficha e o modelo não concordam</translation>
    </message>
    <message>
        <source>The catalogue {file} cannot be read ({error}); install TerraPatch again.</source>
        <translation>Não é possível ler o catálogo {file} ({error}); instale o TerraPatch de novo.</translation>
    </message>
    <message>
        <source>The changes</source>
        <translation>As mudanças</translation>
    </message>
    <message>
        <source>The chosen Python cannot run the engine</source>
        <translation>O Python escolhido não consegue executar o motor</translation>
    </message>
    <message>
        <source>The classes were made, but cannot be read ({}). Classify again.</source>
        <translation>As classes foram criadas, mas não podem ser lidas ({}). Classifique de novo.</translation>
    </message>
    <message>
        <source>The classification was ended, because other patches are in use now.</source>
        <translation>A classificação foi encerrada, porque agora outros recortes estão em uso.</translation>
    </message>
    <message>
        <source>The cluster of most of a change before, and after; patches count by how much they changed. Equal numbers: it changed within what the clusters tell apart; more clusters tell more.</source>
        <translation>O agrupamento da maior parte de uma mudança, antes e depois; os recortes contam conforme o quanto mudaram. Números iguais: mudou dentro do que os agrupamentos distinguem; mais agrupamentos distinguem mais.</translation>
    </message>
    <message>
        <source>The clusters were made, but their layer is gone. Make them again.</source>
        <translation>Os agrupamentos foram criados, mas a camada deles desapareceu. Crie-os de novo.</translation>
    </message>
    <message>
        <source>The connection to fetch {part_stem} ended after {done:,} of {whole:,} bytes; try again, it goes on there.</source>
        <translation>A conexão para baixar {part_stem} terminou após {done:,} de {whole:,} bytes; tente de novo, continua a partir daí.</translation>
    </message>
    <message>
        <source>The connection to {url} broke ({error}); try again, it goes on there.</source>
        <translation>A conexão com {url} caiu ({error}); tente de novo, continua a partir daí.</translation>
    </message>
    <message>
        <source>The content of {path}</source>
        <translation>O conteúdo de {path}</translation>
    </message>
    <message>
        <source>The coordinates of feature {number} of {path}</source>
        <translation>As coordenadas da feição {number} de {path}</translation>
    </message>
    <message>
        <source>The dataset is being searched; wait, or cancel it.</source>
        <translation>A busca no conjunto de dados está em andamento; espere ou cancele-a.</translation>
    </message>
    <message>
        <source>The dataset is whole, but has no layer: {}</source>
        <translation>O conjunto de dados está completo, mas não tem camada: {}</translation>
    </message>
    <message>
        <source>The dataset was searched.</source>
        <translation>A busca no conjunto de dados foi concluída.</translation>
    </message>
    <message>
        <source>The dates were compared, but the result cannot be read ({}). Compare them again.</source>
        <translation>As datas foram comparadas, mas o resultado não pode ser lido ({}). Compare-as de novo.</translation>
    </message>
    <message>
        <source>The diagnostics are on the clipboard: paste them into a bug report.</source>
        <translation>O diagnóstico está na área de transferência: cole-o em um relato de erro.</translation>
    </message>
    <message>
        <source>The disk of {engines_folder} has {free_gb:.1f} GB free, the setup needs {needed_gb:.1f} GB. Free some space, then try again.</source>
        <translation>O disco de {engines_folder} tem {free_gb:.1f} GB livres e a instalação precisa de {needed_gb:.1f} GB. Libere espaço e tente de novo.</translation>
    </message>
    <message>
        <source>The disk of {parent} has {free} free, and {part_stem} needs {needed}; make room, then try again.</source>
        <translation>O disco de {parent} tem {free} livres, e {part_stem} precisa de {needed}; libere espaço e tente de novo.</translation>
    </message>
    <message>
        <source>The driver of {name} is {driver}; the graphics card needs driver {least_driver} or newer.</source>
        <translation>O driver de {name} é o {driver}; a placa gráfica precisa do driver {least_driver} ou mais novo.</translation>
    </message>
    <message>
        <source>The encoder sees {} million pixels, overlaps of tiles included.</source>
        <translation>O codificador vê {} milhões de pixels, incluindo as sobreposições dos blocos.</translation>
    </message>
    <message>
        <source>The encoder that the dock and the algorithms offer first</source>
        <translation>O codificador que o painel e os algoritmos oferecem primeiro</translation>
    </message>
    <message>
        <source>The encoder&apos;s card would replace {}, which is not a card of an encoder; choose another name for OUTPUT</source>
        <translation>A ficha do codificador substituiria {}, que não é uma ficha de codificador; escolha outro nome para OUTPUT</translation>
    </message>
    <message>
        <source>The encoder&apos;s, as trained</source>
        <translation>A do codificador, como no treinamento</translation>
    </message>
    <message>
        <source>The encoder; its card, a JSON file of the same name, is written beside it.</source>
        <translation>O codificador; a ficha, um arquivo JSON de mesmo nome, é escrita ao lado.</translation>
    </message>
    <message>
        <source>The engine</source>
        <translation>O motor</translation>
    </message>
    <message>
        <source>The engine cannot be started: {python} does not run ({error}). Choose another Python for it.</source>
        <translation>Não é possível iniciar o motor: {python} não executa ({error}). Escolha outro Python para ele.</translation>
    </message>
    <message>
        <source>The engine cannot open {path} ({driver}: {problem}), so the pixels of the layer &apos;{name}&apos; are copied for it.</source>
        <translation>O motor não consegue abrir {path} ({driver}: {problem}), por isso os pixels da camada &quot;{name}&quot; são copiados para ele.</translation>
    </message>
    <message>
        <source>The engine did not greet within {hello_seconds:.0f} s, with {python}. Try again, or choose another Python for it.</source>
        <translation>O motor não respondeu em {hello_seconds:.0f} s, com {python}. Tente de novo ou escolha outro Python para ele.</translation>
    </message>
    <message>
        <source>The engine has said nothing for {seconds:.0f} s: it is at a long step, or it hangs. Cancel ends it.</source>
        <translation>O motor não diz nada há {seconds:.0f} s: está em uma etapa demorada ou travou. Cancelar o encerra.</translation>
    </message>
    <message>
        <source>The engine has said nothing for {time} ({job}): it is at a long step, or it hangs. Wait, or end it.</source>
        <translation>O motor não diz nada há {time} ({job}): está em uma etapa demorada ou travou. Espere ou encerre-o.</translation>
    </message>
    <message>
        <source>The engine has to be set up once</source>
        <translation>O motor precisa ser instalado uma vez</translation>
    </message>
    <message>
        <source>The engine is being set up by another QGIS right now. Wait until that has ended, then check again.</source>
        <translation>O motor está sendo instalado por outro QGIS neste momento. Espere terminar e verifique de novo.</translation>
    </message>
    <message>
        <source>The engine is broken</source>
        <translation>O motor está danificado</translation>
    </message>
    <message>
        <source>The engine is broken. {problem} Open the TerraPatch panel of QGIS, which mends it by a click.</source>
        <translation>O motor está danificado. {problem} Abra o painel do TerraPatch no QGIS, que o repara com um clique.</translation>
    </message>
    <message>
        <source>The engine is missing; see above how to set it up.</source>
        <translation>O motor está faltando; veja acima como instalá-lo.</translation>
    </message>
    <message>
        <source>The engine needs a Python {versions} to be set up with, and none was found. Install one from python.org (not from the Microsoft Store) or with your system&apos;s packages, then check again.</source>
        <translation>Para ser instalado, o motor precisa de um Python {versions}, e nenhum foi encontrado. Instale um de python.org (não da Microsoft Store) ou com os pacotes do seu sistema e verifique de novo.</translation>
    </message>
    <message>
        <source>The engine needs an update</source>
        <translation>O motor precisa de uma atualização</translation>
    </message>
    <message>
        <source>The engine of TerraPatch {version} speaks protocol {protocol}, this plugin needs protocol {protocol_version}. Restart QGIS, so that both are of the version that is installed.</source>
        <translation>O motor do TerraPatch {version} usa o protocolo {protocol}, este complemento precisa do protocolo {protocol_version}. Reinicie o QGIS, para que ambos sejam da versão instalada.</translation>
    </message>
    <message>
        <source>The engine was ended while it ran &apos;{job}&apos;, because TerraPatch was unloaded. {again}</source>
        <translation>O motor foi encerrado enquanto executava &quot;{job}&quot;, porque o TerraPatch foi descarregado. {again}</translation>
    </message>
    <message>
        <source>The engine was ended while it ran &apos;{job}&apos;, because it had said nothing for long. {again}</source>
        <translation>O motor foi encerrado enquanto executava &quot;{job}&quot;, porque não dizia nada há muito tempo. {again}</translation>
    </message>
    <message>
        <source>The engine&apos;s Python, from {origin}, is broken. {problem}</source>
        <translation>O Python do motor ({origin}) está danificado. {problem}</translation>
    </message>
    <message>
        <source>The engine&apos;s Python, from {value}, cannot be used: {text}. Name the Python of an environment that has the packages of {packages}, or leave it empty.</source>
        <translation>O Python do motor ({value}) não pode ser usado: {text}. Indique o Python de um ambiente que tenha os pacotes de {packages}, ou deixe vazio.</translation>
    </message>
    <message>
        <source>The engine&apos;s answer to &apos;{job}&apos; cannot be read: {problem}. Restart QGIS, so that the plugin and its engine are of one version, and run it again.</source>
        <translation>Não é possível ler a resposta do motor a &quot;{job}&quot;: {problem}. Reinicie o QGIS, para que o complemento e o motor sejam da mesma versão, e execute de novo.</translation>
    </message>
    <message>
        <source>The examples are by {example_encoder}, the patches of &apos;{table}&apos; by {table_encoder}, and vectors of different encoders do not compare: search a layer of the same encoder, or begin a new search.</source>
        <translation>Os exemplos são de {example_encoder}, os recortes de &quot;{table}&quot;, de {table_encoder}, e vetores de codificadores diferentes não são comparáveis: busque em uma camada do mesmo codificador ou comece uma nova busca.</translation>
    </message>
    <message>
        <source>The examples are put on the map as soon as there are patches: embed a raster.</source>
        <translation>Os exemplos são postos no mapa assim que houver recortes: calcule os embeddings de um raster.</translation>
    </message>
    <message>
        <source>The examples cannot be written to {file} ({reason}); free some space there.</source>
        <translation>Não é possível escrever os exemplos em {file} ({reason}); libere espaço ali.</translation>
    </message>
    <message>
        <source>The examples cannot be written to {path} ({reason}): choose a folder that you may write to.</source>
        <translation>Não é possível escrever os exemplos em {path} ({reason}): escolha uma pasta na qual você possa escrever.</translation>
    </message>
    <message>
        <source>The extent holds {width:,} × {height:,} pixels of {pixel_width:g} CRS units of the layer &apos;{name}&apos;, needs at most {most:,} to spare the service. Give a smaller extent or a coarser resolution.</source>
        <translation>A extensão tem {width:,} × {height:,} pixels de {pixel_width:g} unidades do SRC da camada &quot;{name}&quot;, e o máximo é {most:,} para poupar o serviço. Indique uma extensão menor ou uma resolução mais grosseira.</translation>
    </message>
    <message>
        <source>The extent {extent} lies outside the layer &apos;{name}&apos;, which covers {whole}. Give the extent in the layer&apos;s CRS.</source>
        <translation>A extensão {extent} está fora da camada &quot;{name}&quot;, que cobre {whole}. Indique a extensão no SRC da camada.</translation>
    </message>
    <message>
        <source>The features of {path}</source>
        <translation>As feições de {path}</translation>
    </message>
    <message>
        <source>The file has changed since its card was written; check what the form says, and save it anew.</source>
        <translation>O arquivo mudou desde que a ficha foi escrita; confira o que o formulário diz e salve-a de novo.</translation>
    </message>
    <message>
        <source>The file: .parquet, .tif, .gpkg or .npy; or a folder .zarr. Its STAC item is written beside it.</source>
        <translation>O arquivo: .parquet, .tif, .gpkg ou .npy; ou uma pasta .zarr. O item STAC é escrito ao lado.</translation>
    </message>
    <message>
        <source>The folder that Embed many rasters or terrapatch embed-many has made, or its dataset.json.</source>
        <translation>A pasta que &quot;Calcular embeddings de vários rasters&quot; ou terrapatch embed-many criou, ou o seu dataset.json.</translation>
    </message>
    <message>
        <source>The form has &apos;{}&apos; of the sweep.</source>
        <translation>O formulário tem &quot;{}&quot; da varredura.</translation>
    </message>
    <message>
        <source>The grids differ, so that vectors of the later date are averaged over each earlier patch. Small changes get softer.</source>
        <translation>As grades diferem, de modo que os vetores da data posterior são calculados como média em cada recorte anterior. As mudanças pequenas ficam mais suaves.</translation>
    </message>
    <message>
        <source>The grids differ: patches are compared by overlap, which softens small changes.</source>
        <translation>As grades diferem: os recortes são comparados por sobreposição, o que atenua as mudanças pequenas.</translation>
    </message>
    <message>
        <source>The ground around a patch fades into other ground. What share of the change that wholly other ground makes does this make? An encoder that sees much around says little of the patch itself.</source>
        <translation>O terreno em volta de um recorte se funde em outro. Que proporção da mudança causada por um terreno totalmente diferente isso representa? Um codificador que vê muito do entorno diz pouco do próprio recorte.</translation>
    </message>
    <message>
        <source>The hits cannot be made into areas: raise the threshold, or show fewer.</source>
        <translation>Não é possível converter as ocorrências em áreas: suba o limiar ou mostre menos.</translation>
    </message>
    <message>
        <source>The hits cannot be written to {path} ({message}): choose another file.</source>
        <translation>Não é possível escrever as ocorrências em {path} ({message}): escolha outro arquivo.</translation>
    </message>
    <message>
        <source>The image encoder that turns patches into vectors</source>
        <translation>O codificador de imagens que transforma recortes em vetores</translation>
    </message>
    <message>
        <source>The installer is in {}.</source>
        <translation>O instalador está em {}.</translation>
    </message>
    <message>
        <source>The labels cannot be written to {file} ({reason}); free some space there.</source>
        <translation>Não é possível escrever os rótulos em {file} ({reason}); libere espaço ali.</translation>
    </message>
    <message>
        <source>The labels lie too near each other to learn from some of them and test the others</source>
        <translation>Os rótulos estão próximos demais uns dos outros para aprender de alguns e testar os demais</translation>
    </message>
    <message>
        <source>The larger window of pixels that the encoder sees at once. It gives a vector for each patch in it.</source>
        <translation>A janela maior de pixels que o codificador vê de uma vez. Ela dá um vetor a cada recorte que contém.</translation>
    </message>
    <message>
        <source>The largest is {size}, from cluster {before} to cluster {after}.</source>
        <translation>A maior tem {size}, do agrupamento {before} para o agrupamento {after}.</translation>
    </message>
    <message>
        <source>The largest is {size}, within cluster {cluster}.</source>
        <translation>A maior tem {size}, dentro do agrupamento {cluster}.</translation>
    </message>
    <message>
        <source>The last run is on the clipboard, as Python. Processing &gt; History holds the earlier ones.</source>
        <translation>A última execução está na área de transferência, como Python. As anteriores estão em Processamento &gt; Histórico.</translation>
    </message>
    <message>
        <source>The layer &apos;{layer}&apos; cannot be read from {source}; repair its source in the layer&apos;s properties</source>
        <translation>Não é possível ler a camada &quot;{layer}&quot; de {source}; repare a fonte nas propriedades da camada</translation>
    </message>
    <message>
        <source>The layer &apos;{name}&apos; cannot be opened any more from {source}; check that it is still there, or repair the layer&apos;s source in its properties</source>
        <translation>Não é mais possível abrir a camada &quot;{name}&quot; de {source}; verifique se a fonte ainda existe ou repare-a nas propriedades da camada</translation>
    </message>
    <message>
        <source>The layer &apos;{name}&apos; cannot be read at {window} ({problems}); check that its source is reachable</source>
        <translation>Não é possível ler a camada &quot;{name}&quot; em {window} ({problems}); verifique se a fonte está acessível</translation>
    </message>
    <message>
        <source>The layer &apos;{name}&apos; has no resolution of its own: its service draws it at any scale. Give a resolution in CRS units per pixel.</source>
        <translation>A camada &quot;{name}&quot; não tem resolução própria: o serviço a desenha em qualquer escala. Indique uma resolução em unidades do SRC por pixel.</translation>
    </message>
    <message>
        <source>The layer &apos;{name}&apos; has no size of its own: it shows any part of the world at any scale. Give an extent, such as that of the map, and a resolution.</source>
        <translation>A camada &quot;{name}&quot; não tem tamanho próprio: mostra qualquer parte do mundo em qualquer escala. Indique uma extensão, como a do mapa, e uma resolução.</translation>
    </message>
    <message>
        <source>The layer &apos;{}&apos; has 0 features with a geometry, needs at least 1: draw some on the patches.</source>
        <translation>A camada &quot;{}&quot; tem 0 feições com geometria, precisa de pelo menos 1: desenhe algumas sobre os recortes.</translation>
    </message>
    <message>
        <source>The layer &apos;{}&apos; has 0 selected features with a geometry, needs at least 1: select some on the patches.</source>
        <translation>A camada &quot;{}&quot; tem 0 feições selecionadas com geometria, precisa de pelo menos 1: selecione algumas sobre os recortes.</translation>
    </message>
    <message>
        <source>The layer does not say how to make them again: make a new one, and remove this.</source>
        <translation>A camada não diz como recriá-los: crie uma nova e remova esta.</translation>
    </message>
    <message>
        <source>The layer gave no pixels for this extent: all are nodata or transparent. Check that the layer shows imagery there at this resolution, and that its service is reachable.</source>
        <translation>A camada não forneceu pixels para esta extensão: todos são sem dados ou transparentes. Verifique se ela mostra imagens ali nesta resolução e se o serviço está acessível.</translation>
    </message>
    <message>
        <source>The layer of these changes is gone: compare the dates again.</source>
        <translation>A camada destas mudanças desapareceu: compare as datas de novo.</translation>
    </message>
    <message>
        <source>The layer&apos;s 2nd to 98th percentile becomes 0 to 1</source>
        <translation>Os percentis 2 a 98 da camada passam a 0 a 1</translation>
    </message>
    <message>
        <source>The layer&apos;s own pixels</source>
        <translation>Os pixels da própria camada</translation>
    </message>
    <message>
        <source>The layers are in longitude and latitude, because scenes may have any CRS.</source>
        <translation>As camadas estão em longitude e latitude, porque as cenas podem ter qualquer SRC.</translation>
    </message>
    <message>
        <source>The licence forbids some uses, among them military ones; read it.</source>
        <translation>A licença proíbe alguns usos, entre eles os militares; leia-a.</translation>
    </message>
    <message>
        <source>The log and classification.json give a confusion matrix, F1 of each class and intervals, from blocks of ground that nothing near was learned from; never the accuracy of the training places. Areas are given as mapped, and adjusted for the errors found (Olofsson et al. 2014): their bounds hold for places drawn at random.</source>
        <translation>O log e classification.json trazem uma matriz de confusão, o F1 de cada classe e intervalos, de setores do terreno dos quais nada próximo foi aprendido; nunca a exatidão dos lugares de treinamento. As áreas são dadas como mapeadas e corrigidas pelos erros encontrados (Olofsson et al. 2014): os limites valem para lugares sorteados.</translation>
    </message>
    <message>
        <source>The logistic classifier needs examples of both kinds and has 0 negative ones: Shift+click a patch that does not look as wanted, or choose another method.</source>
        <translation>O classificador logístico precisa de exemplos dos dois tipos e tem 0 negativos: Shift+clique em um recorte que não é o que se quer, ou escolha outro método.</translation>
    </message>
    <message>
        <source>The mean is steady and blurs. gem keeps what stands out in a part of the block. stats keeps how varied the block is. Sweep settings tells which serves your scene (mean2, gem2, stats2).</source>
        <translation>A média é estável e dilui. gem conserva o que se destaca em uma parte do quadrado. stats conserva quão variado é o quadrado. &quot;Varredura de configurações&quot; diz qual serve para a sua cena (mean2, gem2, stats2).</translation>
    </message>
    <message>
        <source>The model cannot be read; classify once more, and save it then.</source>
        <translation>Não é possível ler o modelo; classifique mais uma vez e salve-o em seguida.</translation>
    </message>
    <message>
        <source>The model that turns pixels into vectors.</source>
        <translation>O modelo que transforma pixels em vetores.</translation>
    </message>
    <message>
        <source>The model was tested where it was made, not on this scene: look at the map before you use it.</source>
        <translation>O modelo foi testado onde foi criado, não nesta cena: olhe o mapa antes de usá-lo.</translation>
    </message>
    <message>
        <source>The name has no letters or digits; give the encoder a name.</source>
        <translation>O nome não tem letras nem dígitos; dê um nome ao codificador.</translation>
    </message>
    <message>
        <source>The name is &apos;{}&apos;, needs letters or digits; name the encoder.</source>
        <translation>O nome é &quot;{}&quot;, precisa de letras ou dígitos; dê um nome ao codificador.</translation>
    </message>
    <message>
        <source>The number at the left is its key; double-click to change the name</source>
        <translation>O número à esquerda é a tecla; duplo clique para mudar o nome</translation>
    </message>
    <message>
        <source>The packages are installed, but the self-test failed. {problem} Set the engine up again; if that does not help, copy the diagnostics into a bug report.</source>
        <translation>Os pacotes estão instalados, mas o autoteste falhou. {problem} Instale o motor de novo; se não adiantar, copie o diagnóstico para um relato de erro.</translation>
    </message>
    <message>
        <source>The packages cannot be downloaded. Check the network, QGIS&apos;s proxy and certificates (Settings &gt; Options), then try again.</source>
        <translation>Não é possível baixar os pacotes. Verifique a rede, o proxy e os certificados do QGIS (Configurações &gt; Opções) e tente de novo.</translation>
    </message>
    <message>
        <source>The packages cannot be installed from the folder. Save the installer again on a computer with a network.</source>
        <translation>Não é possível instalar os pacotes a partir da pasta. Salve de novo o instalador em um computador com rede.</translation>
    </message>
    <message>
        <source>The packages cannot be installed from the package index. Check the network, QGIS&apos;s proxy and certificates (Settings &gt; Options), then try again. Without a network: Other ways &gt; Install from a folder…</source>
        <translation>Não é possível instalar os pacotes a partir do índice de pacotes. Verifique a rede, o proxy e os certificados do QGIS (Configurações &gt; Opções) e tente de novo. Sem rede: Outras maneiras &gt; Instalar de uma pasta…</translation>
    </message>
    <message>
        <source>The patch under a point, or under a point within a line or polygon, of the newest scene that has one there. The layer may have any CRS.</source>
        <translation>O recorte sob um ponto, ou sob um ponto dentro de uma linha ou de um polígono, da cena mais nova que tenha um ali. A camada pode ter qualquer SRC.</translation>
    </message>
    <message>
        <source>The patches found and the examples, with label, status, score, rank (1 is best), area_ha, patches, patch, encoder and date.</source>
        <translation>Os recortes encontrados e os exemplos, com label, status, score, rank (1 é o melhor), area_ha, patches, patch, encoder e date.</translation>
    </message>
    <message>
        <source>The patches found, with label, status, score, rank (1 is best), scene, date and patch.</source>
        <translation>Os recortes encontrados, com label, status, score, rank (1 é o melhor), scene, date e patch.</translation>
    </message>
    <message>
        <source>The patches here are of a dataset of many scenes: search those of all scenes with these examples</source>
        <translation>Estes recortes são de um conjunto de dados de muitas cenas: buscar nos de todas as cenas com estes exemplos</translation>
    </message>
    <message>
        <source>The patches in use</source>
        <translation>Os recortes em uso</translation>
    </message>
    <message>
        <source>The patches of &apos;{name}&apos; cannot be read ({error}); run Embed raster again.</source>
        <translation>Não é possível ler os recortes de &quot;{name}&quot; ({error}); execute &quot;Calcular embeddings de um raster&quot; de novo.</translation>
    </message>
    <message>
        <source>The patches of &apos;{name}&apos; were in a temporary layer and cannot be brought back: {reason}.</source>
        <translation>Os recortes de &quot;{name}&quot; estavam em uma camada temporária e não podem ser recuperados: {reason}.</translation>
    </message>
    <message>
        <source>The patches of &apos;{table}&apos; do not lie on one grid, as those of merged or reprojected layers do not, so there is no similarity map of them: use a layer as Embed raster wrote it.</source>
        <translation>Os recortes de &quot;{table}&quot; não estão em uma só grade, como ocorre em camadas unidas ou reprojetadas, por isso não há mapa de similaridade deles: use uma camada tal como &quot;Calcular embeddings de um raster&quot; a escreveu.</translation>
    </message>
    <message>
        <source>The patches of all scenes of a dataset that look most like your examples.</source>
        <translation>Os recortes de todas as cenas de um conjunto de dados que mais se parecem com os seus exemplos.</translation>
    </message>
    <message>
        <source>The patches of all scenes, or those of an extent, come as one layer that Cluster patches and Find similar take. Find similar in a dataset searches the patches of all scenes without that layer.</source>
        <translation>Os recortes de todas as cenas, ou os de uma extensão, vêm como uma só camada, que &quot;Agrupar recortes&quot; e &quot;Buscar semelhantes&quot; aceitam. &quot;Buscar semelhantes em um conjunto de dados&quot; busca nos recortes de todas as cenas sem essa camada.</translation>
    </message>
    <message>
        <source>The patches of the trial cannot be opened.</source>
        <translation>Não é possível abrir os recortes do teste.</translation>
    </message>
    <message>
        <source>The patches of this result are not in the project; add their layer, and try again.</source>
        <translation>Os recortes deste resultado não estão no projeto; adicione a camada deles e tente de novo.</translation>
    </message>
    <message>
        <source>The patches that are clustered and searched: a layer that Embed made</source>
        <translation>Os recortes que são agrupados e buscados: uma camada criada por Calcular embeddings</translation>
    </message>
    <message>
        <source>The patches that look most like your examples.</source>
        <translation>Os recortes mais parecidos com os seus exemplos.</translation>
    </message>
    <message>
        <source>The patches were made, but their layer is gone; try again.</source>
        <translation>Os recortes foram criados, mas a camada deles desapareceu; tente de novo.</translation>
    </message>
    <message>
        <source>The patches were written to {}, but cannot be opened.</source>
        <translation>Os recortes foram escritos em {}, mas não podem ser abertos.</translation>
    </message>
    <message>
        <source>The pixels of the layer &apos;{name}&apos; are complex numbers or of a type that QGIS does not know, needs real numbers; convert it first</source>
        <translation>Os pixels da camada &quot;{name}&quot; são números complexos ou de um tipo que o QGIS não conhece, são precisos números reais; converta-a antes</translation>
    </message>
    <message>
        <source>The pixels of the layer cannot be written ({reason}); free some space in the temporary folder</source>
        <translation>Não é possível escrever os pixels da camada ({reason}); libere espaço na pasta temporária</translation>
    </message>
    <message>
        <source>The place cannot be transformed from {crs} to the CRS of &apos;{table}&apos;, {table_crs}: pick closer to the patches.</source>
        <translation>Não é possível transformar o lugar de {crs} para o SRC de &quot;{table}&quot;, {table_crs}: aponte mais perto dos recortes.</translation>
    </message>
    <message>
        <source>The place cannot be transformed from {crs} to {other}: pick closer to the patches.</source>
        <translation>Não é possível transformar o lugar de {crs} para {other}: aponte mais perto dos recortes.</translation>
    </message>
    <message>
        <source>The project has no temporary results: all are in files.</source>
        <translation>O projeto não tem resultados temporários: todos estão em arquivos.</translation>
    </message>
    <message>
        <source>The raster that gets vectors; follows the layer that is active in QGIS</source>
        <translation>O raster que recebe vetores; segue a camada ativa no QGIS</translation>
    </message>
    <message>
        <source>The regions of &apos;{}&apos; cannot be brought back; make the clusters again.</source>
        <translation>Não é possível recuperar as regiões de &quot;{}&quot;; crie os agrupamentos de novo.</translation>
    </message>
    <message>
        <source>The repository was tagged OpenRAIL at this revision and is Apache-2.0 now.</source>
        <translation>O repositório estava marcado como OpenRAIL nesta revisão e agora é Apache-2.0.</translation>
    </message>
    <message>
        <source>The run failed; see the log panel for details.</source>
        <translation>A execução falhou; veja os detalhes no painel de log.</translation>
    </message>
    <message>
        <source>The run was canceled.</source>
        <translation>A execução foi cancelada.</translation>
    </message>
    <message>
        <source>The same as in the training: where it is wrong, vectors say little</source>
        <translation>Igual ao treinamento: se estiver errado, os vetores dizem pouco</translation>
    </message>
    <message>
        <source>The same of the vectors that are kept: centred where that was needed.</source>
        <translation>O mesmo para os vetores mantidos: centrados onde foi necessário.</translation>
    </message>
    <message>
        <source>The same over the whole ranking, not the first ten only.</source>
        <translation>O mesmo em toda a classificação, não só nas dez primeiras.</translation>
    </message>
    <message>
        <source>The same patches with the shorter vectors.</source>
        <translation>Os mesmos recortes com os vetores mais curtos.</translation>
    </message>
    <message>
        <source>The same seed on the same raster gives the same encoder.</source>
        <translation>A mesma semente no mesmo raster dá o mesmo codificador.</translation>
    </message>
    <message>
        <source>The sample scene {} cannot be opened; install TerraPatch again.</source>
        <translation>Não é possível abrir a cena de amostra {}; instale o TerraPatch de novo.</translation>
    </message>
    <message>
        <source>The scenes of a dataset, and the patches of some ground as a layer.</source>
        <translation>As cenas de um conjunto de dados e, como camada, os recortes de uma parte do terreno.</translation>
    </message>
    <message>
        <source>The searches of this project, each with its examples, threshold and layers</source>
        <translation>As buscas deste projeto, cada uma com os seus exemplos, o seu limiar e as suas camadas</translation>
    </message>
    <message>
        <source>The self-test did not end within {seconds:.0f} s.</source>
        <translation>O autoteste não terminou em {seconds:.0f} s.</translation>
    </message>
    <message>
        <source>The server of {url} does not say how large it is; it was not fetched.</source>
        <translation>O servidor de {url} não informa o tamanho; o arquivo não foi baixado.</translation>
    </message>
    <message>
        <source>The server of {url} states no SHA-256, and the catalogue has none, so that the file could not be checked; it was not fetched.</source>
        <translation>O servidor de {url} não informa SHA-256 e o catálogo não tem nenhum, de modo que o arquivo não poderia ser verificado; não foi baixado.</translation>
    </message>
    <message>
        <source>The setup was cancelled.</source>
        <translation>A instalação foi cancelada.</translation>
    </message>
    <message>
        <source>The share that is named right, class by class, then averaged: rare classes count as much.</source>
        <translation>A proporção nomeada corretamente, classe por classe, e depois a média: classes raras contam o mesmo.</translation>
    </message>
    <message>
        <source>The similarity map cannot be written to {path}: free some space there, or choose another cache folder.</source>
        <translation>Não é possível escrever o mapa de similaridade em {path}: libere espaço ali ou escolha outra pasta de cache.</translation>
    </message>
    <message>
        <source>The simplest classifier of vectors: a weighted sum for each class.</source>
        <translation>O classificador de vetores mais simples: uma soma ponderada por classe.</translation>
    </message>
    <message>
        <source>The square of ground that one vector stands for.</source>
        <translation>O quadrado de terreno que um vetor representa.</translation>
    </message>
    <message>
        <source>The sweep had no labels: it advises none of these.</source>
        <translation>A varredura não tinha rótulos: não recomenda nenhuma destas.</translation>
    </message>
    <message>
        <source>The table is saved in {}.</source>
        <translation>A tabela foi salva em {}.</translation>
    </message>
    <message>
        <source>The term {longest!r}… has {longest_count} letters, at most {longest_term} can be; shorten it.</source>
        <translation>O termo {longest!r}… tem {longest_count} letras e o máximo é {longest_term}; encurte-o.</translation>
    </message>
    <message>
        <source>The vectors were made by a file with SHA-256 {wanted}…, the encoder {card_id} in {file} has {found}…; give the file that made them with --encoder.</source>
        <translation>Os vetores foram feitos por um arquivo com SHA-256 {wanted}…, o codificador {card_id} em {file} tem {found}…; indique com --encoder o arquivo que os fez.</translation>
    </message>
    <message>
        <source>The {shown} largest of {count:,}; all are in {file}.</source>
        <translation>As {shown} maiores de {count:,}; todas estão em {file}.</translation>
    </message>
    <message>
        <source>There are negative examples only ({count}), and a search needs at least 1 positive one: click a patch that looks as wanted.</source>
        <translation>Há só exemplos negativos ({count}) e uma busca precisa de pelo menos 1 positivo: clique em um recorte que seja o que se quer.</translation>
    </message>
    <message>
        <source>There are no examples yet: click a patch that looks as wanted.</source>
        <translation>Ainda não há exemplos: clique em um recorte que seja o que se quer.</translation>
    </message>
    <message>
        <source>There are no patches for these examples: embed a raster first.</source>
        <translation>Não há recortes para estes exemplos: primeiro calcule os embeddings de um raster.</translation>
    </message>
    <message>
        <source>There are no patches for these labels: embed a raster first.</source>
        <translation>Não há recortes para estes rótulos: primeiro calcule os embeddings de um raster.</translation>
    </message>
    <message>
        <source>There are no patches in this project yet. Embed a raster first; it takes seconds.</source>
        <translation>Ainda não há recortes neste projeto. Primeiro calcule os embeddings de um raster; leva segundos.</translation>
    </message>
    <message>
        <source>There are no patches to label here: they do not lie on one grid, or none are embedded.</source>
        <translation>Não há recortes para rotular aqui: não estão em uma só grade ou ainda não há embeddings.</translation>
    </message>
    <message>
        <source>There are no patches to pick: embed a raster first.</source>
        <translation>Não há recortes para apontar: primeiro calcule os embeddings de um raster.</translation>
    </message>
    <message>
        <source>There are no patches yet: embed a raster first, or choose a layer of patches</source>
        <translation>Ainda não há recortes: primeiro calcule os embeddings de um raster ou escolha uma camada de recortes</translation>
    </message>
    <message>
        <source>There can be at most {} classes; remove one that you do not need.</source>
        <translation>Pode haver no máximo {} classes; remova uma de que não precise.</translation>
    </message>
    <message>
        <source>There is an encoder &apos;{}&apos; already. Replace it with this one?</source>
        <translation>Já há um codificador &quot;{}&quot;. Substituí-lo por este?</translation>
    </message>
    <message>
        <source>There is no engine that works.</source>
        <translation>Não há motor que funcione.</translation>
    </message>
    <message>
        <source>There is no map to try it on.</source>
        <translation>Não há mapa em que testá-lo.</translation>
    </message>
    <message>
        <source>There is no patch there: label inside the patches of the layer in use.</source>
        <translation>Não há recorte ali: rotule dentro dos recortes da camada em uso.</translation>
    </message>
    <message>
        <source>There is no patch there: pick inside the patches of the layer in use.</source>
        <translation>Não há recorte ali: aponte dentro dos recortes da camada em uso.</translation>
    </message>
    <message>
        <source>There is no polygon layer in the project; add one, or choose another area.</source>
        <translation>Não há camada de polígonos no projeto; adicione uma ou escolha outra área.</translation>
    </message>
    <message>
        <source>This could not be checked: {}</source>
        <translation>Isto não pôde ser verificado: {}</translation>
    </message>
    <message>
        <source>This downloads {tiles} tiles from the service of &apos;{layer}&apos;. Check that its terms allow that. A coarser zoom needs a quarter as many. Go on?</source>
        <translation>Isto baixa {tiles} blocos do serviço de &quot;{layer}&quot;. Verifique se os termos dele o permitem. Um zoom mais grosseiro precisa de um quarto. Continuar?</translation>
    </message>
    <message>
        <source>This processor lacks an instruction that a library uses: choose another Python for the engine.</source>
        <translation>Falta a este processador uma instrução que uma biblioteca usa: escolha outro Python para o motor.</translation>
    </message>
    <message>
        <source>This version of TerraPatch needs other packages.</source>
        <translation>Esta versão do TerraPatch precisa de outros pacotes.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Limiar</translation>
    </message>
    <message>
        <source>Threshold (deviations)</source>
        <translation>Limiar (desvios)</translation>
    </message>
    <message>
        <source>Threshold: patches with a lower score are not hits</source>
        <translation>Limiar: recortes com pontuação menor não são ocorrências</translation>
    </message>
    <message>
        <source>Tick at least one band.</source>
        <translation>Marque pelo menos uma banda.</translation>
    </message>
    <message>
        <source>Tick the layers of two dates or more.</source>
        <translation>Marque as camadas de duas datas ou mais.</translation>
    </message>
    <message>
        <source>Tick the layers of two dates or more; drag those that stand in the wrong place</source>
        <translation>Marque as camadas de duas datas ou mais; arraste as que estão no lugar errado</translation>
    </message>
    <message>
        <source>Tick the patches of two dates or more, by one encoder. What changed everywhere, such as season and light, is taken out; what still differs is listed, and outlined on the map.</source>
        <translation>Marque os recortes de duas datas ou mais, de um só codificador. O que mudou em toda parte, como a estação do ano e a luz, é retirado; o que ainda difere é listado e contornado no mapa.</translation>
    </message>
    <message>
        <source>Tile size</source>
        <translation>Tamanho do bloco</translation>
    </message>
    <message>
        <source>Tile size (pixels)</source>
        <translation>Tamanho do bloco (pixels)</translation>
    </message>
    <message>
        <source>Tile size, overlap and patch size are in pixels of the resolution that is used. A patch of 8 pixels of Landsat (30 m) is 240 m wide. Resolution is in units of the layer&apos;s CRS per pixel: metres, or degrees.</source>
        <translation>O tamanho do bloco, a sobreposição e o tamanho do recorte são em pixels da resolução usada. Um recorte de 8 pixels de Landsat (30 m) tem 240 m de largura. A resolução é em unidades do SRC da camada por pixel: metros ou graus.</translation>
    </message>
    <message>
        <source>Tile sizes</source>
        <translation>Tamanhos de bloco</translation>
    </message>
    <message>
        <source>Tile sizes (pixels)</source>
        <translation>Tamanhos de bloco (pixels)</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Blocos</translation>
    </message>
    <message>
        <source>Tiles at once</source>
        <translation>Blocos por vez</translation>
    </message>
    <message>
        <source>Tiles of the service read: {done} of {tiles}</source>
        <translation>Blocos do serviço lidos: {done} de {tiles}</translation>
    </message>
    <message>
        <source>Tiles read from the service: {tiles}, at {size} CRS units per pixel.</source>
        <translation>Blocos lidos do serviço: {tiles}, a {size} unidades do SRC por pixel.</translation>
    </message>
    <message>
        <source>Tiles that the encoder takes at once; fewer need less memory. Default: by the device and the encoder.</source>
        <translation>Blocos que o codificador recebe por vez; menos blocos precisam de menos memória. Padrão: conforme o dispositivo e o codificador.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>To cluster</source>
        <translation>Para o agrupamento</translation>
    </message>
    <message>
        <source>Towards positives, away from negatives</source>
        <translation>Em direção aos positivos, para longe dos negativos</translation>
    </message>
    <message>
        <source>Trial of {}</source>
        <translation>Teste de {}</translation>
    </message>
    <message>
        <source>Try 2 to 15 clusters on a sample, and propose a useful number; yours stays until you click</source>
        <translation>Testa de 2 a 15 agrupamentos em uma amostra e propõe um número útil; o seu fica até você clicar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Try it on the current view</source>
        <translation>Testá-lo na vista atual</translation>
    </message>
    <message>
        <source>Try it on the sample scene</source>
        <translation>Testá-lo na cena de amostra</translation>
    </message>
    <message>
        <source>Trying 2 to 15 clusters …</source>
        <translation>Testando 2 a 15 agrupamentos …</translation>
    </message>
    <message>
        <source>Two bands are called &apos;{}&apos;; give each a name of its own.</source>
        <translation>Duas bandas se chamam &quot;{}&quot;; dê um nome próprio a cada uma.</translation>
    </message>
    <message>
        <source>Two lines for a terminal do the same; Check again finds what they made.</source>
        <translation>Duas linhas para um terminal fazem o mesmo; &quot;Verificar de novo&quot; encontra o que elas criam.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Desfazer (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>Units of the layer&apos;s CRS per pixel: metres, or degrees</source>
        <translation>Unidades do SRC da camada por pixel: metros ou graus</translation>
    </message>
    <message>
        <source>Unknown below a probability of</source>
        <translation>Desconhecida abaixo da probabilidade de</translation>
    </message>
    <message>
        <source>Unknown beyond usual distances</source>
        <translation>Desconhecida além de distâncias usuais</translation>
    </message>
    <message>
        <source>Update the engine</source>
        <translation>Atualizar o motor</translation>
    </message>
    <message>
        <source>Use MOSAIKS, which takes any bands</source>
        <translation>Usar MOSAIKS, que aceita quaisquer bandas</translation>
    </message>
    <message>
        <source>Use a setting of a sweep…</source>
        <translation>Usar uma configuração de uma varredura…</translation>
    </message>
    <message>
        <source>Use an ONNX file that is not in the list; its card lies beside it</source>
        <translation>Usar um arquivo ONNX que não está na lista; a ficha está ao lado dele</translation>
    </message>
    <message>
        <source>Use band</source>
        <translation>Usar banda</translation>
    </message>
    <message>
        <source>Use the graphics card</source>
        <translation>Usar a placa gráfica</translation>
    </message>
    <message>
        <source>Use them</source>
        <translation>Usá-los</translation>
    </message>
    <message>
        <source>Use this setting</source>
        <translation>Usar esta configuração</translation>
    </message>
    <message>
        <source>Use {}</source>
        <translation>Usar {}</translation>
    </message>
    <message>
        <source>Vector</source>
        <translation>Vetor</translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation>Vetores</translation>
    </message>
    <message>
        <source>Vectors after</source>
        <translation>Vetores depois</translation>
    </message>
    <message>
        <source>Vectors are by {encoder}.</source>
        <translation>Os vetores são de {encoder}.</translation>
    </message>
    <message>
        <source>Vectors before</source>
        <translation>Vetores antes</translation>
    </message>
    <message>
        <source>Vectors for ground finer than the encoder&apos;s own patch, from tiles shifted by a part of a patch.</source>
        <translation>Vetores de um terreno mais fino que o recorte do próprio codificador, a partir de blocos deslocados de uma fração de recorte.</translation>
    </message>
    <message>
        <source>Vectors of patches, of whole tiles, or of both. raw: those of patches, and every token as the encoder gave it, before any averaging.</source>
        <translation>Vetores de recortes, de blocos inteiros ou de ambos. raw: os de recortes e todos os tokens como o codificador os forneceu, antes de qualquer média.</translation>
    </message>
    <message>
        <source>Vectors of {name} were imported, and nothing here turns words into vectors of it; search by examples.</source>
        <translation>Os vetores de {name} foram importados, e nada aqui transforma palavras em vetores dele; busque por exemplos.</translation>
    </message>
    <message>
        <source>Vectors: {patches}, as {numbers}, {size} MB</source>
        <translation>Vetores: {patches}, como {numbers}, {size} MB</translation>
    </message>
    <message>
        <source>Vectors: {patches}, of {dim} numbers by {encoder}</source>
        <translation>Vetores: {patches}, de {dim} números por {encoder}</translation>
    </message>
    <message>
        <source>Verify embeddings</source>
        <translation>Verificar embeddings</translation>
    </message>
    <message>
        <source>ViT-B/14, trained on photographs without labels; a vector for every 14 x 14 pixels.</source>
        <translation>ViT-B/14, treinado com fotografias sem rótulos; um vetor a cada 14 x 14 pixels.</translation>
    </message>
    <message>
        <source>ViT-L/16 trained on 493 million satellite images of 0.6 m; a vector for every 16 x 16 pixels of red, green and blue.</source>
        <translation>ViT-L/16 treinado com 493 milhões de imagens de satélite de 0.6 m; um vetor a cada 16 x 16 pixels de vermelho, verde e azul.</translation>
    </message>
    <message>
        <source>WAVELENGTHS has numbers: {found}, needs {bands}; give one for each of BANDS</source>
        <translation>Números em WAVELENGTHS: {found}, são precisos {bands}; indique um para cada uma de BANDS</translation>
    </message>
    <message>
        <source>WAVELENGTHS holds &apos;{}&apos;, needs micrometres above 0 and up to 30, such as 0.665,0.56,0.49; divide nanometres by 1000</source>
        <translation>WAVELENGTHS contém &quot;{}&quot;, precisa de micrômetros acima de 0 e até 30, como 0.665,0.56,0.49; divida nanômetros por 1000</translation>
    </message>
    <message>
        <source>Wavelength</source>
        <translation>Comprimento de onda</translation>
    </message>
    <message>
        <source>Wavelength (µm)</source>
        <translation>Comprimento de onda (µm)</translation>
    </message>
    <message>
        <source>Wavelengths</source>
        <translation>Comprimentos de onda</translation>
    </message>
    <message>
        <source>Wavelengths (µm)</source>
        <translation>Comprimentos de onda (µm)</translation>
    </message>
    <message>
        <source>Ways to make one vector of a window of patches: their mean; a mean that large numbers rule; least, most, mean and deviation one after the other. The number behind is how many patches a side has.</source>
        <translation>Maneiras de fazer um vetor de uma janela de recortes: a média deles; uma média dominada pelos números grandes; mínimo, máximo, média e desvio um após o outro. O número que segue diz quantos recortes um lado tem.</translation>
    </message>
    <message>
        <source>Ways to make vectors smaller, once they are made: fewer numbers, whole numbers of one byte, one bit each. The number behind pca says how many are left.</source>
        <translation>Maneiras de reduzir vetores já feitos: menos números, inteiros de um byte, um bit cada. O número após pca diz quantos restam.</translation>
    </message>
    <message>
        <source>What a file of embeddings holds, what is right with it and what is not.</source>
        <translation>O que um arquivo de embeddings contém, o que está certo nele e o que não está.</translation>
    </message>
    <message>
        <source>What a patch&apos;s difference is held against. all: those of all patches. alike: what became of the patches that looked most alike before, which leaves out what varies anyway, such as water, and what a whole kind of ground became, such as a crop that was harvested.</source>
        <translation>Com que se compara a diferença de um recorte. all: com as de todos os recortes. alike: com o que se tornaram os recortes que antes mais se pareciam, o que deixa de fora o que varia de qualquer modo, como a água, e o que se tornou toda uma classe de terreno, como uma cultura colhida.</translation>
    </message>
    <message>
        <source>What a vector is: patch; tile, one for each whole tile; or of windows of patches: mean2 for the mean of 2 x 2, gem2 for the generalised mean, stats2 for least, most, mean and deviation. Default: by the preset.</source>
        <translation>O que é um vetor: patch; tile, um para cada bloco inteiro; ou de janelas de recortes: mean2 para a média de 2 x 2, gem2 para a média generalizada, stats2 para mínimo, máximo, média e desvio. Padrão: conforme a predefinição.</translation>
    </message>
    <message>
        <source>What became what</source>
        <translation>O que virou o quê</translation>
    </message>
    <message>
        <source>What changed between two dates or more, with season and light taken out.</source>
        <translation>O que mudou entre duas datas ou mais, retirados a estação do ano e a luz.</translation>
    </message>
    <message>
        <source>What changed everywhere was taken out first; that is {turned:.0%} of how far the stable majority lay apart. The numbers compared hold {kept:.0%} of what varies in the vectors.</source>
        <translation>O que mudou em toda parte foi retirado primeiro; isso é {turned:.0%} do quanto a maioria estável distava. Os números comparados contêm {kept:.0%} do que varia nos vetores.</translation>
    </message>
    <message>
        <source>What changed: {dates}</source>
        <translation>O que mudou: {dates}</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>O que mudou</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>O que fica de fora</translation>
    </message>
    <message>
        <source>What is read</source>
        <translation>O que é lido</translation>
    </message>
    <message>
        <source>What is tried where no list says: quick, two encoders at three sizes, in about a minute on a small scene; full, all installed encoders, five sizes, whole tiles, pooling and squeezing.</source>
        <translation>O que se testa quando nenhuma lista o diz: quick, dois codificadores em três tamanhos, em cerca de um minuto em uma cena pequena; full, todos os codificadores instalados, cinco tamanhos, blocos inteiros, agregação e compressão.</translation>
    </message>
    <message>
        <source>What made the vectors; only vectors of one encoder are compared. Default: as the source tells, else its name.</source>
        <translation>O que criou os vetores; só são comparados vetores de um mesmo codificador. Padrão: o que a fonte informa, senão o nome dela.</translation>
    </message>
    <message>
        <source>What pip prints</source>
        <translation>O que o pip imprime</translation>
    </message>
    <message>
        <source>What the hits should look like. Needed where TEXT says nothing.</source>
        <translation>Como as ocorrências devem ser. Necessário se TEXT não disser nada.</translation>
    </message>
    <message>
        <source>What the hits should not look like.</source>
        <translation>Como as ocorrências não devem ser.</translation>
    </message>
    <message>
        <source>What the project holds of panel &apos;{}&apos; cannot be used ({}).</source>
        <translation>Não é possível usar o que o projeto guarda do painel &quot;{}&quot; ({}).</translation>
    </message>
    <message>
        <source>What there is for encoders to run on, and how fast they are there</source>
        <translation>O que há para executar codificadores, e quão rápidos são ali</translation>
    </message>
    <message>
        <source>What transformers, a kind of encoder, call the vector of a patch. A class token is of a whole tile.</source>
        <translation>Como os transformers, um tipo de codificador, chamam o vetor de um recorte. Um token de classe é de um bloco inteiro.</translation>
    </message>
    <message>
        <source>What you are looking for in words, with examples or without. Terms stand between commas; what follows &apos;not&apos; is not wanted. English words do best with most encoders.</source>
        <translation>O que você procura em palavras, com ou sem exemplos. Os termos são separados por vírgulas; o que vem depois de &apos;not&apos; não se quer. Com a maioria dos codificadores, palavras em inglês funcionam melhor.</translation>
    </message>
    <message>
        <source>What you are looking for; hits and layers of this search have this name</source>
        <translation>O que você procura; as ocorrências e camadas desta busca têm este nome</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Where a figure would lie in 95 of 100 cases if other blocks of the same kind of ground had been labelled. Two settings are told apart by the interval of their difference, place by place.</source>
        <translation>Onde um número estaria em 95 de 100 casos se outros setores do mesmo tipo de terreno tivessem sido rotulados. Duas configurações se distinguem pelo intervalo da sua diferença, lugar por lugar.</translation>
    </message>
    <message>
        <source>Where encoders run; auto takes the graphics card where there is one that works.</source>
        <translation>Onde os codificadores são executados; auto usa a placa gráfica, se houver uma que funcione.</translation>
    </message>
    <message>
        <source>Where it is strong</source>
        <translation>Onde for forte</translation>
    </message>
    <message>
        <source>Where scenes overlap. all: every scene keeps its patches. newest: a patch whose centre lies on a patch of a newer scene is passed over by similar, cluster and index.</source>
        <translation>Onde as cenas se sobrepõem. all: cada cena mantém os seus recortes. newest: um recorte cujo centro está em um recorte de uma cena mais nova é ignorado por similar, cluster e index.</translation>
    </message>
    <message>
        <source>Where the encoder runs; auto takes the graphics card where there is one that works. cuda:1 is the second card, cuda:0,1 takes both. tensorrt needs the libraries of TensorRT, and minutes to prepare an encoder.</source>
        <translation>Onde o codificador é executado; auto usa a placa gráfica, se houver uma que funcione. cuda:1 é a segunda placa, cuda:0,1 usa ambas. tensorrt precisa das bibliotecas do TensorRT e de minutos para preparar um codificador.</translation>
    </message>
    <message>
        <source>Where the imagery comes from, for encoders of any bands, such as Clay: gives wavelengths, and the statistics that pixels are scaled by. Default: guessed by names, colours and pixel size, and told.</source>
        <translation>De onde vêm as imagens, para codificadores de quaisquer bandas, como o Clay: fornece os comprimentos de onda e as estatísticas com que os pixels são escalonados. Padrão: deduzido de nomes, cores e tamanho do pixel, e informado.</translation>
    </message>
    <message>
        <source>Whether an encoder beats plain bands cannot be told from these labels either.</source>
        <translation>Estes rótulos também não permitem dizer se um codificador supera as bandas simples.</translation>
    </message>
    <message>
        <source>Whether groups come back</source>
        <translation>Se os grupos reaparecem</translation>
    </message>
    <message>
        <source>Whether it matters where the grid lies: 1 if not.</source>
        <translation>Se importa onde a grade está: 1 se não.</translation>
    </message>
    <message>
        <source>Whether this Python can run the engine</source>
        <translation>Se este Python consegue executar o motor</translation>
    </message>
    <message>
        <source>Which installed encoder runs. mosaiks works on any raster.</source>
        <translation>Qual codificador instalado é executado. mosaiks funciona com qualquer raster.</translation>
    </message>
    <message>
        <source>Which of the sensor&apos;s bands the chosen ones are, such as red,nir. Default: by their names.</source>
        <translation>Quais das bandas do sensor são as escolhidas, como red,nir. Padrão: pelos nomes.</translation>
    </message>
    <message>
        <source>Which part of the raster gets vectors</source>
        <translation>Qual parte do raster recebe vetores</translation>
    </message>
    <message>
        <source>Which patches an example means</source>
        <translation>A quais recortes um exemplo se refere</translation>
    </message>
    <message>
        <source>Which patches to search. Another scene or another date works, if the encoder is the same.</source>
        <translation>Em quais recortes buscar. Outra cena ou outra data funciona, se o codificador for o mesmo.</translation>
    </message>
    <message>
        <source>Which result is shown</source>
        <translation>Qual resultado é mostrado</translation>
    </message>
    <message>
        <source>Whole layer</source>
        <translation>Camada inteira</translation>
    </message>
    <message>
        <source>Windows on Intel and AMD (x86-64)</source>
        <translation>Windows em Intel e AMD (x86-64)</translation>
    </message>
    <message>
        <source>With labelled points, lines or polygons, every setting is asked about the same places, on blocks of ground that nothing near was learned from. Where the intervals do not tell settings apart, no winner is named. Without labels the report says whether groups come back, whether tiles leave seams, and how much of a vector is its surroundings.</source>
        <translation>Com pontos, linhas ou polígonos rotulados, cada configuração é avaliada nos mesmos lugares, em setores do terreno dos quais nada próximo foi aprendido. Se os intervalos não distinguirem as configurações, nenhuma é dada como vencedora. Sem rótulos, o relatório diz se os grupos reaparecem, se os blocos deixam emendas e quanto de um vetor é o seu entorno.</translation>
    </message>
    <message>
        <source>With places that changed in the way you look for, such as new houses, only changes like these are kept: those whose vectors changed in the same direction.</source>
        <translation>Com lugares que mudaram do modo que você procura, como casas novas, só mudanças como estas são mantidas: aquelas cujos vetores mudaram na mesma direção.</translation>
    </message>
    <message>
        <source>With rejected patches</source>
        <translation>Com recortes rejeitados</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palavras</translation>
    </message>
    <message>
        <source>Words for what is looked for, with examples or without, such as solar panels, not clouds: terms between commas, those after not are counterexamples. For encoders that know words.</source>
        <translation>Palavras para o que se procura, com ou sem exemplos, como solar panels, not clouds: termos separados por vírgulas, os que vêm depois de not são contraexemplos. Para codificadores que conhecem palavras.</translation>
    </message>
    <message>
        <source>Words have {terms_count} terms between commas, at most {most_terms} can be; leave some out.</source>
        <translation>As palavras têm {terms_count} termos separados por vírgulas e o máximo é {most_terms}; retire alguns.</translation>
    </message>
    <message>
        <source>Words have {words} numbers and the patches of &apos;{table}&apos; {patches}: these were reduced. Search the layer that they were made of.</source>
        <translation>As palavras têm {words} números e os recortes de &quot;{table}&quot;, {patches}: estes foram reduzidos. Busque na camada da qual foram feitos.</translation>
    </message>
    <message>
        <source>Words need the Python package tokenizers, which this engine lacks ({error}); update the engine in QGIS, or run `pip install --no-deps tokenizers` in its environment.</source>
        <translation>As palavras precisam do pacote Python tokenizers, que falta neste motor ({error}); atualize o motor no QGIS ou execute `pip install --no-deps tokenizers` no ambiente dele.</translation>
    </message>
    <message>
        <source>Words need the encoder {id} that made the vectors, which is not installed; give its file by --encoder, such as {id}.onnx.</source>
        <translation>As palavras precisam do codificador {id} que fez os vetores, e ele não está instalado; indique o arquivo dele com --encoder, como {id}.onnx.</translation>
    </message>
    <message>
        <source>Words {terms} mean nothing to the encoder {encoder}, which gives a zero vector for them; use other words.</source>
        <translation>As palavras {terms} não significam nada para o codificador {encoder}, que dá para elas um vetor nulo; use outras palavras.</translation>
    </message>
    <message>
        <source>Words {text!r} name nothing that is wanted; write such as &apos;solar panels, not clouds&apos;.</source>
        <translation>As palavras {text!r} não nomeiam nada que se queira; escreva, por exemplo, &apos;solar panels, not clouds&apos;.</translation>
    </message>
    <message>
        <source>Work with the new patches</source>
        <translation>Trabalhar com os novos recortes</translation>
    </message>
    <message>
        <source>WorldView-2 and 3, multispectral</source>
        <translation>WorldView-2 e 3, multiespectral</translation>
    </message>
    <message>
        <source>Writes the patches of an embedding layer for other programs, and a STAC item (.json) beside the file. The file goes by its ending: .parquet, .tif, .zarr, .gpkg for ArcGIS, .npy. Embeddings from raster and Embeddings from table read it back.</source>
        <translation>Escreve os recortes de uma camada de embeddings para outros programas, e um item STAC (.json) ao lado do arquivo. O formato segue a terminação: .parquet, .tif, .zarr, .gpkg para ArcGIS, .npy. &quot;Importar embeddings de raster&quot; e &quot;Importar embeddings de tabela&quot; o leem de volta.</translation>
    </message>
    <message>
        <source>Wrong: {}</source>
        <translation>Errado: {}</translation>
    </message>
    <message>
        <source>Zarr needs the package zarr, which the engine comes without; install it into the engine&apos;s Python (pip install zarr; Python 3.11 or newer)</source>
        <translation>Zarr precisa do pacote zarr, que o motor não inclui; instale-o no Python do motor (pip install zarr; Python 3.11 ou mais novo)</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom to</source>
        <translation>Aproximar para</translation>
    </message>
    <message>
        <source>Zoom to the hits</source>
        <translation>Aproximar para as ocorrências</translation>
    </message>
    <message>
        <source>Zoom to this patch (Enter)</source>
        <translation>Aproximar para este recorte (Enter)</translation>
    </message>
    <message>
        <source>Zoom {}</source>
        <translation>Zoom {}</translation>
    </message>
    <message>
        <source>a JSON object</source>
        <translation>um objeto JSON</translation>
    </message>
    <message>
        <source>a JSON object or null</source>
        <translation>um objeto JSON ou null</translation>
    </message>
    <message>
        <source>a class token and {registers} registers before the patches</source>
        <translation>um token de classe e {registers} registradores antes dos recortes</translation>
    </message>
    <message>
        <source>a class token before the patches</source>
        <translation>um token de classe antes dos recortes</translation>
    </message>
    <message>
        <source>a classification</source>
        <translation>uma classificação</translation>
    </message>
    <message>
        <source>a comparison</source>
        <translation>uma comparação</translation>
    </message>
    <message>
        <source>a kept patch takes {listed}: {tile} px is proposed</source>
        <translation>um recorte mantido leva {listed}: {tile} px é o proposto</translation>
    </message>
    <message>
        <source>a layer needs patches, and none has its centre in the extent; give another extent</source>
        <translation>uma camada precisa de recortes, e nenhum tem o centro na extensão; indique outra extensão</translation>
    </message>
    <message>
        <source>a layer of these {count:,} patches cannot be made, it takes 1 to {most_patches:,}; give another extent with the same command, which keeps the scenes that are done</source>
        <translation>não é possível criar uma camada com estes {count:,} recortes, são aceitos de 1 a {most_patches:,}; indique outra extensão com o mesmo comando, que mantém as cenas já feitas</translation>
    </message>
    <message>
        <source>a libc other than glibc</source>
        <translation>uma libc diferente da glibc</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>uma lista</translation>
    </message>
    <message>
        <source>a list of points</source>
        <translation>uma lista de pontos</translation>
    </message>
    <message>
        <source>a map of classes, learned from a few labelled patches</source>
        <translation>um mapa de classes, aprendido com poucos recortes rotulados</translation>
    </message>
    <message>
        <source>a mask is given as a file and as text; give one of them</source>
        <translation>a máscara foi dada como arquivo e como texto; indique só um dos dois</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>um número</translation>
    </message>
    <message>
        <source>a patch is given both as an example and as a counterexample; drop one of the two</source>
        <translation>um recorte foi dado como exemplo e como contraexemplo; retire um dos dois</translation>
    </message>
    <message>
        <source>a patch is {across:.0f} m wide and {down:.0f} m high on the ground; reproject the raster for square ones</source>
        <translation>um recorte tem {across:.0f} m de largura e {down:.0f} m de altura no terreno; reprojete o raster para que sejam quadrados</translation>
    </message>
    <message>
        <source>a patch of {patch} px is {across:.6g} x {down:.6g} {unit}, and {raster} holds {target_width:.6g} x {target_height:.6g} there: no patch can have {min_valid:.0%} valid pixels; give a finer resolution than {pixel_x:.6g}, a smaller patch, or a lower min-valid</source>
        <translation>um recorte de {patch} px tem {across:.6g} x {down:.6g} {unit}, e {raster} abrange {target_width:.6g} x {target_height:.6g} ali: nenhum recorte pode ter {min_valid:.0%} de pixels válidos; indique uma resolução mais fina que {pixel_x:.6g}, um recorte menor ou um min-valid mais baixo</translation>
    </message>
    <message>
        <source>a tile of {tile} px ran out of memory: a limit of this machine, not of the model</source>
        <translation>um bloco de {tile} px esgotou a memória: um limite deste computador, não do modelo</translation>
    </message>
    <message>
        <source>about {}</source>
        <translation>cerca de {}</translation>
    </message>
    <message>
        <source>add it by hand</source>
        <translation>adicione-o à mão</translation>
    </message>
    <message>
        <source>adjusted Rand index</source>
        <translation>índice de Rand ajustado</translation>
    </message>
    <message>
        <source>adjusted Rand index {mean:.2f}, {least:.2f} to {most:.2f} over three draws</source>
        <translation>índice de Rand ajustado {mean:.2f}, de {least:.2f} a {most:.2f} em três sorteios</translation>
    </message>
    <message>
        <source>adjusted Rand index, k = 8</source>
        <translation>índice de Rand ajustado, k = 8</translation>
    </message>
    <message>
        <source>alike</source>
        <translation>semelhança</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>all arrays have their checksums</source>
        <translation>todas as matrizes têm as suas somas de verificação</translation>
    </message>
    <message>
        <source>all bands</source>
        <translation>todas as bandas</translation>
    </message>
    <message>
        <source>all geometries are valid</source>
        <translation>todas as geometrias são válidas</translation>
    </message>
    <message>
        <source>all labels lie outside the scene: they reach from {low} to {high}, the scene from {xmin:.8g},{ymin:.8g} to {xmax:.8g},{ymax:.8g}; check the coordinate system of the labels</source>
        <translation>todos os rótulos estão fora da cena: vão de {low} a {high}, e a cena, de {xmin:.8g},{ymin:.8g} a {xmax:.8g},{ymax:.8g}; verifique o sistema de coordenadas dos rótulos</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>inteiro</translation>
    </message>
    <message>
        <source>all of the layer</source>
        <translation>toda a camada</translation>
    </message>
    <message>
        <source>all places lie where row and col say</source>
        <translation>todos os lugares estão onde row e col dizem</translation>
    </message>
    <message>
        <source>all places lie within their coordinate system ({crs})</source>
        <translation>todos os lugares estão dentro do seu sistema de coordenadas ({crs})</translation>
    </message>
    <message>
        <source>all vectors ({count}) are the same but for rounding, so there is nothing to reduce; embed a larger area</source>
        <translation>todos os vetores ({count}) são iguais, salvo arredondamento, por isso não há o que reduzir; calcule os embeddings de uma área maior</translation>
    </message>
    <message>
        <source>all vectors ({vectors}) are the same but for rounding, so there is nothing to group; embed a larger area, or with another encoder</source>
        <translation>todos os vetores ({vectors}) são iguais, salvo arredondamento, por isso não há o que agrupar; calcule os embeddings de uma área maior ou com outro codificador</translation>
    </message>
    <message>
        <source>all vectors ({vectors}) are zero: the encoder sees no difference anywhere; embed a larger area, or with another encoder</source>
        <translation>todos os vetores ({vectors}) são nulos: o codificador não vê diferença em lugar nenhum; calcule os embeddings de uma área maior ou com outro codificador</translation>
    </message>
    <message>
        <source>all vectors are finite</source>
        <translation>todos os vetores são finitos</translation>
    </message>
    <message>
        <source>all vectors have {rows_dim} numbers, in {column} ({value})</source>
        <translation>todos os vetores têm {rows_dim} números, em {column} ({value})</translation>
    </message>
    <message>
        <source>all {vectors:,} vectors of {path} are zero or not finite and belong to no group; embed again with a larger --min-valid, or with another encoder</source>
        <translation>os {vectors:,} vetores de {path} são todos nulos ou não finitos e não pertencem a nenhum grupo; calcule os embeddings de novo com um --min-valid maior ou com outro codificador</translation>
    </message>
    <message>
        <source>an item of the list has no id, needs one; check the list</source>
        <translation>um item da lista não tem id e precisa de um; verifique a lista</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>um objeto</translation>
    </message>
    <message>
        <source>an unknown device</source>
        <translation>um dispositivo desconhecido</translation>
    </message>
    <message>
        <source>another run has just written into {folder}; run the same command again</source>
        <translation>outra execução acaba de escrever em {folder}; execute o mesmo comando de novo</translation>
    </message>
    <message>
        <source>another run is making scene {scene_id}; run the same command again later</source>
        <translation>outra execução está fazendo a cena {scene_id}; execute o mesmo comando de novo mais tarde</translation>
    </message>
    <message>
        <source>another run is writing into {path}; wait until it is done, or give another folder</source>
        <translation>outra execução está escrevendo em {path}; espere até que termine ou indique outra pasta</translation>
    </message>
    <message>
        <source>another sweep is writing into {folder}; wait until it is done, or give another</source>
        <translation>outra varredura está escrevendo em {folder}; espere até que termine ou indique outra</translation>
    </message>
    <message>
        <source>any bands</source>
        <translation>quaisquer bandas</translation>
    </message>
    <message>
        <source>array {scales} of {source} has {count} scales along its axis {axis}, needs {needed}; fetch the store again</source>
        <translation>a matriz {scales} de {source} tem {count} escalas no eixo {axis}, precisa de {needed}; baixe o armazenamento de novo</translation>
    </message>
    <message>
        <source>as everywhere</source>
        <translation>como em toda parte</translation>
    </message>
    <message>
        <source>as given</source>
        <translation>conforme indicado</translation>
    </message>
    <message>
        <source>as the layer is shown</source>
        <translation>como a camada é exibida</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>solicitado</translation>
    </message>
    <message>
        <source>asset {name} of item {id} has address {href!r}, which cannot be read ({error}); check the list</source>
        <translation>o asset {name} do item {id} tem o endereço {href!r}, que não pode ser lido ({error}); verifique a lista</translation>
    </message>
    <message>
        <source>asset {name} of item {id} has no href, needs one; check the list</source>
        <translation>o asset {name} do item {id} não tem href e precisa de um; verifique a lista</translation>
    </message>
    <message>
        <source>at least two finite numbers</source>
        <translation>pelo menos dois números finitos</translation>
    </message>
    <message>
        <source>auto goes by the ending of the file.</source>
        <translation>auto segue a terminação do arquivo.</translation>
    </message>
    <message>
        <source>auto is full precision (fp32). fp16 is faster on graphics cards, int8 on processors; how far their vectors differ is measured and told.</source>
        <translation>auto é precisão completa (fp32). fp16 é mais rápido em placas gráficas, int8 em processadores; a diferença dos vetores é medida e informada.</translation>
    </message>
    <message>
        <source>axes of {array} in {source} are {names}, need to be embedding, y and x, and at most a time; name them (dimension_names)</source>
        <translation>os eixos de {array} em {source} são {names}, devem ser embedding, y e x, e no máximo um tempo; nomeie-os (dimension_names)</translation>
    </message>
    <message>
        <source>balanced accuracy</source>
        <translation>exatidão balanceada</translation>
    </message>
    <message>
        <source>balanced accuracy of a linear probe</source>
        <translation>exatidão balanceada de uma sonda linear</translation>
    </message>
    <message>
        <source>balanced accuracy of named clusters</source>
        <translation>exatidão balanceada de agrupamentos nomeados</translation>
    </message>
    <message>
        <source>band {band} does not exist, {bands}; choose among them</source>
        <translation>a banda {band} não existe, {bands}; escolha entre elas</translation>
    </message>
    <message>
        <source>band {band} is alpha, which says where there are pixels and is not imagery; {known}: choose among them</source>
        <translation>a banda {band} é alfa, que diz onde há pixels e não é imagem; {known}: escolha entre elas</translation>
    </message>
    <message>
        <source>band {band} is {value:g} all over {tiles:,} of {tiles_done:,} tiles, and counts as ground there; if these are gaps, give the raster the nodata value {value:g} (gdal_edit.py -a_nodata {value:g})</source>
        <translation>a banda {band} vale {value:g} em toda a área de {tiles:,} de {tiles_done:,} blocos e isso conta como terreno; se forem lacunas, dê ao raster o valor sem dados {value:g} (gdal_edit.py -a_nodata {value:g})</translation>
    </message>
    <message>
        <source>band {band} of {path} has the scale {scale} and the offset {offset}, needs numbers; correct the metadata, such as with gdal_edit.py</source>
        <translation>a banda {band} de {path} tem a escala {scale} e o deslocamento {offset}, devem ser números; corrija os metadados, por exemplo com gdal_edit.py</translation>
    </message>
    <message>
        <source>bands given: {given}, encoder {encoder} needs at least 1</source>
        <translation>bandas indicadas: {given}, o codificador {encoder} precisa de pelo menos 1</translation>
    </message>
    <message>
        <source>bands given: {given}, encoder {encoder} needs {need} ({names})</source>
        <translation>bandas indicadas: {given}, o codificador {encoder} precisa de {need} ({names})</translation>
    </message>
    <message>
        <source>bands given: {given}, encoder {encoder} needs {need} ({names}), or {fewer_count} ({fewer})</source>
        <translation>bandas indicadas: {given}, o codificador {encoder} precisa de {need} ({names}) ou {fewer_count} ({fewer})</translation>
    </message>
    <message>
        <source>bands of {source}: {count} of {kinds}, those of AlphaEarth&apos;s files: 64 of int8; leave the product at auto, or say raster</source>
        <translation>bandas de {source}: {count} de {kinds}, as dos arquivos do AlphaEarth: 64 de int8; deixe o produto em auto ou indique raster</translation>
    </message>
    <message>
        <source>bands that {onnx_file} takes: {bands}, that its card names: {bands_count}; mend bands of the card</source>
        <translation>bandas que {onnx_file} recebe: {bands}, que a ficha indica: {bands_count}; corrija bands da ficha</translation>
    </message>
    <message>
        <source>bands {listed} by their {how}</source>
        <translation>bandas {listed}, segundo: {how}</translation>
    </message>
    <message>
        <source>bands {listed} taken in order as {names}; give bands to choose</source>
        <translation>bandas {listed} tomadas em ordem como {names}; indique bandas para escolher</translation>
    </message>
    <message>
        <source>bands: any number runs; which ones the model was trained on is not in the file</source>
        <translation>bandas: qualquer número funciona; o arquivo não diz com quais o modelo foi treinado</translation>
    </message>
    <message>
        <source>bands: red, green, blue is a guess, and so are their order and wavelengths</source>
        <translation>bandas: vermelho, verde e azul é uma suposição, assim como a ordem e os comprimentos de onda</translation>
    </message>
    <message>
        <source>bands: what the {bands} are, and their wavelengths</source>
        <translation>bandas: o que são as {bands} e os seus comprimentos de onda</translation>
    </message>
    <message>
        <source>bands: {bands}</source>
        <translation>bandas: {bands}</translation>
    </message>
    <message>
        <source>batch is {batch}, needs to be at least 1</source>
        <translation>batch é {batch}, deve ser pelo menos 1</translation>
    </message>
    <message>
        <source>batch {batch} changes nothing: encoder {encoder} takes {fixed} tile(s) at once and no other number</source>
        <translation>batch {batch} não muda nada: o codificador {encoder} recebe {fixed} bloco(s) por vez e nenhum outro número</translation>
    </message>
    <message>
        <source>before it was ready, with {python}</source>
        <translation>antes de ficar pronto, com {python}</translation>
    </message>
    <message>
        <source>before the self-test began</source>
        <translation>antes de o autoteste começar</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>dados binários</translation>
    </message>
    <message>
        <source>binary data or lists</source>
        <translation>dados binários ou listas</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>setores</translation>
    </message>
    <message>
        <source>bringing them back was cancelled</source>
        <translation>a recuperação deles foi cancelada</translation>
    </message>
    <message>
        <source>by their {kinds}</source>
        <translation>por {kinds}</translation>
    </message>
    <message>
        <source>by their {kinds} ({sensor})</source>
        <translation>por {kinds} ({sensor})</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>bytes</translation>
    </message>
    <message>
        <source>cache folder {cache_folder} cannot be written ({reason}), so that the fit is not kept for other runs; set TERRAPATCH_CACHE to a folder that can be written</source>
        <translation>não é possível escrever na pasta de cache {cache_folder} ({reason}), por isso o ajuste não é guardado para outras execuções; defina TERRAPATCH_CACHE com uma pasta gravável</translation>
    </message>
    <message>
        <source>cache: {folder}</source>
        <translation>cache: {folder}</translation>
    </message>
    <message>
        <source>card {file} cannot be read ({error}); `terrapatch inspect` proposes a new one</source>
        <translation>não é possível ler a ficha {file} ({error}); `terrapatch inspect` propõe uma nova</translation>
    </message>
    <message>
        <source>card {file} holds {kind}, needs a JSON object</source>
        <translation>a ficha {file} contém {kind}, precisa de um objeto JSON</translation>
    </message>
    <message>
        <source>card: bands are flexible, the model takes {bands_count} and no other number</source>
        <translation>ficha: as bandas são flexíveis, o modelo aceita {bands_count} e nenhum outro número</translation>
    </message>
    <message>
        <source>card: bands {bands_count}, the model takes {other_bands_count}</source>
        <translation>ficha: bands {bands_count}, o modelo recebe {other_bands_count}</translation>
    </message>
    <message>
        <source>card: batch is {batch}, the model takes {fixed_batch} tile(s) at once</source>
        <translation>ficha: batch é {batch}, o modelo aceita {fixed_batch} bloco(s) de uma vez</translation>
    </message>
    <message>
        <source>card: data_files are {data_files}, the model has {other_data_files}</source>
        <translation>ficha: data_files é {data_files}, o modelo tem {other_data_files}</translation>
    </message>
    <message>
        <source>card: dims of the pixels are {pixels_dims}, running shows {other_pixels_dims}</source>
        <translation>ficha: as dims dos pixels são {pixels_dims}, a execução mostra {other_pixels_dims}</translation>
    </message>
    <message>
        <source>card: inputs are {names}, the model takes {shown}</source>
        <translation>ficha: as entradas são {names}, o modelo aceita {shown}</translation>
    </message>
    <message>
        <source>card: window is {window}, the model takes {seen_window}</source>
        <translation>ficha: window é {window}, o modelo aceita {seen_window}</translation>
    </message>
    <message>
        <source>card: {what} is {said}, running shows {ran}</source>
        <translation>ficha: {what} é {said}, a execução mostra {ran}</translation>
    </message>
    <message>
        <source>center-positions is {wanted!r}, needs to be auto, on or off</source>
        <translation>center-positions é {wanted!r}, deve ser auto, on ou off</translation>
    </message>
    <message>
        <source>center-positions takes means over tiles, this run has {tiles}; use a smaller tile or leave it out</source>
        <translation>center-positions faz médias entre blocos e esta execução tem {tiles}; use um bloco menor ou omita a opção</translation>
    </message>
    <message>
        <source>center-positions: a tile is one patch, so all have the same place in it; leave the option out</source>
        <translation>center-positions: um bloco é um recorte, por isso todos têm a mesma posição nele; omita a opção</translation>
    </message>
    <message>
        <source>center-positions: tiles of this run: {tiles}; with fewer than {few_tiles} much of the ground&apos;s own look goes with the mean</source>
        <translation>center-positions: blocos desta execução: {tiles}; com menos de {few_tiles}, muito da aparência do próprio terreno sai com a média</translation>
    </message>
    <message>
        <source>change</source>
        <translation>mudança</translation>
    </message>
    <message>
        <source>change compares two or more sets, got {paths_count}; give those of two dates</source>
        <translation>change compara dois conjuntos ou mais, recebeu {paths_count}; indique os de duas datas</translation>
    </message>
    <message>
        <source>changes from here on ({:.1f})</source>
        <translation>mudanças a partir daqui ({:.1f})</translation>
    </message>
    <message>
        <source>channels last</source>
        <translation>canais no final</translation>
    </message>
    <message>
        <source>check subtract and multiply, which change the pixels</source>
        <translation>verifique subtract e multiply, que mudam os pixels</translation>
    </message>
    <message>
        <source>check the NVIDIA driver</source>
        <translation>verifique o driver NVIDIA</translation>
    </message>
    <message>
        <source>check the scaling and the pixel unit on the encoder&apos;s card</source>
        <translation>verifique o escalonamento e a unidade dos pixels na ficha do codificador</translation>
    </message>
    <message>
        <source>checking that {encoder} does what its card says</source>
        <translation>verificando se {encoder} faz o que a ficha diz</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>escolher…</translation>
    </message>
    <message>
        <source>classes {other!r} and {name!r} in field {field} of {file} differ only by case; give both one name, or two that differ</source>
        <translation>as classes {other!r} e {name!r} no campo {field} de {file} só diferem em maiúsculas e minúsculas; dê a ambas um só nome, ou dois que difiram</translation>
    </message>
    <message>
        <source>classify needs labels to learn from, or a model that was saved; give one of the two</source>
        <translation>classify precisa de rótulos com que aprender, ou de um modelo salvo; indique um dos dois</translation>
    </message>
    <message>
        <source>closed its output, did not end, and was stopped</source>
        <translation>fechou a saída, não terminou e teve de ser interrompido</translation>
    </message>
    <message>
        <source>cluster</source>
        <translation>agrupamento</translation>
    </message>
    <message>
        <source>cluster {before} to cluster {after}: {size}</source>
        <translation>do agrupamento {before} para o agrupamento {after}: {size}</translation>
    </message>
    <message>
        <source>clusters</source>
        <translation>agrupamentos</translation>
    </message>
    <message>
        <source>coarsen is {factor:,} pixels a side, and {name} has {rows:,} x {cols:,}; give a smaller number</source>
        <translation>coarsen é {factor:,} pixels por lado, e {name} tem {rows:,} x {cols:,}; indique um número menor</translation>
    </message>
    <message>
        <source>coarsen is {factor}, needs to be 1 or more pixels a side; give a larger number</source>
        <translation>coarsen é {factor}, deve ser 1 pixel por lado ou mais; indique um número maior</translation>
    </message>
    <message>
        <source>colours</source>
        <translation>cores</translation>
    </message>
    <message>
        <source>column {asked!r} of {name} holds no vectors; {candidates}; its columns are {schema}</source>
        <translation>a coluna {asked!r} de {name} não contém vetores; {candidates}; as colunas são {schema}</translation>
    </message>
    <message>
        <source>column {column} holds texts that are not lists of numbers ({error}); name another by --vectors</source>
        <translation>a coluna {column} contém textos que não são listas de números ({error}); indique outra com --vectors</translation>
    </message>
    <message>
        <source>column {column} holds values of {sizes} bytes, needs {itemsize} for each number and one length for all</source>
        <translation>a coluna {column} contém valores de {sizes} bytes, precisa de {itemsize} para cada número e um só comprimento para todos</translation>
    </message>
    <message>
        <source>column {column} holds vectors of {lengths} numbers, and only vectors of one length compare; give a table of one encoder</source>
        <translation>a coluna {column} contém vetores de {lengths} números, e só vetores do mesmo comprimento são comparáveis; indique uma tabela de um só codificador</translation>
    </message>
    <message>
        <source>column {column} holds whole numbers and nothing tells their scale; they are taken as they are</source>
        <translation>a coluna {column} contém números inteiros e nada informa a escala deles; são usados como estão</translation>
    </message>
    <message>
        <source>column {column} of {table} holds vectors of {dim} and {second_values_shape} numbers, and only vectors of one length compare; give a table of one encoder</source>
        <translation>a coluna {column} de {table} contém vetores de {dim} e de {second_values_shape} números, e só vetores do mesmo comprimento são comparáveis; indique uma tabela de um só codificador</translation>
    </message>
    <message>
        <source>column {column} of {table} is empty in all rows ({rows:,}); give another table</source>
        <translation>a coluna {column} de {table} está vazia em todas as linhas ({rows:,}); indique outra tabela</translation>
    </message>
    <message>
        <source>column {name} of {table} holds no geometries ({error}); name another by --geometry</source>
        <translation>a coluna {name} de {table} não contém geometrias ({error}); indique outra com --geometry</translation>
    </message>
    <message>
        <source>column {name} of {table} holds {kind}, needs WKB, WKT, GeoArrow&apos;s points or polygons, or boxes of xmin, ymin, xmax and ymax; name another by --geometry</source>
        <translation>a coluna {name} de {table} contém {kind}, precisa de WKB, WKT, pontos ou polígonos do GeoArrow, ou retângulos de xmin, ymin, xmax e ymax; indique outra com --geometry</translation>
    </message>
    <message>
        <source>column {name} of {table} holds {type}, needs numbers; name others by --geometry</source>
        <translation>a coluna {name} de {table} contém {type}, precisa de números; indique outras com --geometry</translation>
    </message>
    <message>
        <source>column {told_by} of {table} is empty in all rows ({rows:,}); name another by --geometry</source>
        <translation>a coluna {told_by} de {table} está vazia em todas as linhas ({rows:,}); indique outra com --geometry</translation>
    </message>
    <message>
        <source>comes from the Microsoft Store, which hides the folders that it writes; take one from python.org</source>
        <translation>vem da Microsoft Store, que oculta as pastas que grava; use um de python.org</translation>
    </message>
    <message>
        <source>context share</source>
        <translation>proporção do contexto</translation>
    </message>
    <message>
        <source>coordinate system {text!r} of {name} is not known ({error}); give it by --crs, such as EPSG:4326</source>
        <translation>o sistema de coordenadas {text!r} de {name} não é conhecido ({error}); indique-o com --crs, como EPSG:4326</translation>
    </message>
    <message>
        <source>coordinate system {text!r} of {source} is not known ({error}); correct it in the attributes of the store, such as proj:code EPSG:32633</source>
        <translation>o sistema de coordenadas {text!r} de {source} não é conhecido ({error}); corrija-o nos atributos do armazenamento, como proj:code EPSG:32633</translation>
    </message>
    <message>
        <source>coordinates {name} of {source} are not evenly spaced, and a grid needs that; add spatial:transform to its attributes</source>
        <translation>as coordenadas {name} de {source} não são igualmente espaçadas, e uma grade precisa disso; adicione spatial:transform aos atributos</translation>
    </message>
    <message>
        <source>crashed (SIGABRT)</source>
        <translation>falhou (SIGABRT)</translation>
    </message>
    <message>
        <source>crashed (SIGBUS)</source>
        <translation>falhou (SIGBUS)</translation>
    </message>
    <message>
        <source>crashed (SIGILL)</source>
        <translation>falhou (SIGILL)</translation>
    </message>
    <message>
        <source>crashed (SIGSEGV)</source>
        <translation>falhou (SIGSEGV)</translation>
    </message>
    <message>
        <source>crashed (access violation)</source>
        <translation>falhou (violação de acesso)</translation>
    </message>
    <message>
        <source>crashed (illegal instruction)</source>
        <translation>falhou (instrução inválida)</translation>
    </message>
    <message>
        <source>crashed (stack buffer overrun)</source>
        <translation>falhou (estouro de buffer de pilha)</translation>
    </message>
    <message>
        <source>crashed (stack overflow)</source>
        <translation>falhou (estouro de pilha)</translation>
    </message>
    <message>
        <source>date is {text!r}, needs to be a day that exists, in ISO form such as 2020-05-18</source>
        <translation>a data é {text!r}, tem de ser um dia que existe, na forma ISO como 2020-05-18</translation>
    </message>
    <message>
        <source>date is {text!r}, needs to be {earliest_year} or later; give the day on which the imagery was taken, or &apos;unknown&apos; if it is not known</source>
        <translation>a data é {text!r}, deve ser {earliest_year} ou posterior; indique o dia em que as imagens foram obtidas, ou &apos;unknown&apos; se não for conhecido</translation>
    </message>
    <message>
        <source>date {date}, by {reason}; give --date for another, or --date {unknown_date}</source>
        <translation>data {date}, por {reason}; use --date para outra, ou --date {unknown_date}</translation>
    </message>
    <message>
        <source>dates are {dates!r}, and the last is before the first; swap them</source>
        <translation>as datas são {dates!r}, e a última é anterior à primeira; troque-as</translation>
    </message>
    <message>
        <source>dates are {dates!r}, need a day, month or year such as 2024-05, or two such as 2024-05-01/2024-09-30, of which one may be missing</source>
        <translation>as datas são {dates!r}; é preciso um dia, mês ou ano como 2024-05, ou dois como 2024-05-01/2024-09-30, dos quais um pode faltar</translation>
    </message>
    <message>
        <source>dates or times</source>
        <translation>datas ou horas</translation>
    </message>
    <message>
        <source>decibel</source>
        <translation>decibel</translation>
    </message>
    <message>
        <source>decibels</source>
        <translation>decibéis</translation>
    </message>
    <message>
        <source>declares a dynamic batch, but takes one tile at a time: {reason}</source>
        <translation>declara um lote dinâmico, mas aceita um só bloco de uma vez: {reason}</translation>
    </message>
    <message>
        <source>declares dynamic {sized}, but holds for {tile_px} px only (a table of positions of a fixed size, most likely): {complaints}</source>
        <translation>declara {sized} como dinâmico, mas só serve para {tile_px} px (o mais provável: uma tabela de posições de tamanho fixo): {complaints}</translation>
    </message>
    <message>
        <source>degrees</source>
        <translation>graus</translation>
    </message>
    <message>
        <source>device auto takes {name}: {reason}</source>
        <translation>o dispositivo auto usa {name}: {reason}</translation>
    </message>
    <message>
        <source>device is {wanted!r}, needs to be one of {known}, or a card by its number such as cuda:1 or cuda:0,1</source>
        <translation>o dispositivo é {wanted!r}, deve ser um de {known}, ou uma placa pelo número, como cuda:1 ou cuda:0,1</translation>
    </message>
    <message>
        <source>device is {wanted!r}, needs to name graphics cards that this machine has: {names}</source>
        <translation>o dispositivo é {wanted!r}, precisa indicar placas gráficas desta máquina: {names}</translation>
    </message>
    <message>
        <source>device is {wanted!r}, which names a card twice; name each once</source>
        <translation>o dispositivo é {wanted!r}, que cita uma placa duas vezes; cite cada uma só uma vez</translation>
    </message>
    <message>
        <source>device {device}: ONNX Runtime could not start {name} ({why}); check the NVIDIA driver and the libraries of {libraries} and cuDNN, or use device cpu</source>
        <translation>dispositivo {device}: o ONNX Runtime não conseguiu iniciar {name} ({why}); verifique o driver NVIDIA e as bibliotecas de {libraries} e cuDNN, ou use o dispositivo cpu</translation>
    </message>
    <message>
        <source>device {name} does not work</source>
        <translation>o dispositivo {name} não funciona</translation>
    </message>
    <message>
        <source>device {name}: {found}</source>
        <translation>dispositivo {name}: {found}</translation>
    </message>
    <message>
        <source>device {wanted}: {why}; {remedy}, or use device cpu</source>
        <translation>dispositivo {wanted}: {why}; {remedy} ou use o dispositivo cpu</translation>
    </message>
    <message>
        <source>did not answer within {seconds:.0f} s</source>
        <translation>não respondeu em {seconds:.0f} s</translation>
    </message>
    <message>
        <source>digital number of Collection 2 level 1</source>
        <translation>número digital da Collection 2 nível 1</translation>
    </message>
    <message>
        <source>digital number of Collection 2 level 2: reflectance = 0.0000275 x number - 0.2</source>
        <translation>número digital da Collection 2 nível 2: reflectância = 0.0000275 x número - 0.2</translation>
    </message>
    <message>
        <source>digital number of the provider</source>
        <translation>número digital do fornecedor</translation>
    </message>
    <message>
        <source>digital numbers (reflectance x 10000)</source>
        <translation>números digitais (reflectância x 10000)</translation>
    </message>
    <message>
        <source>digital numbers around {level}</source>
        <translation>números digitais em torno de {level}</translation>
    </message>
    <message>
        <source>digital numbers of another scale</source>
        <translation>números digitais de outra escala</translation>
    </message>
    <message>
        <source>dims is {dims}, needs 1 to {most} for {count} vectors of {length} numbers; choose another dims</source>
        <translation>dims é {dims}, deve ir de 1 a {most} para {count} vetores de {length} números; escolha outro dims</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>distância</translation>
    </message>
    <message>
        <source>division by 255, then mean and deviation of each band</source>
        <translation>divisão por 255, depois média e desvio de cada banda</translation>
    </message>
    <message>
        <source>does not answer as a Python does</source>
        <translation>não responde como um Python</translation>
    </message>
    <message>
        <source>does not run as a Python ({kind})</source>
        <translation>não é executado como um Python ({kind})</translation>
    </message>
    <message>
        <source>draw or select points, lines or polygons on the patches</source>
        <translation>desenhe ou selecione pontos, linhas ou polígonos sobre os recortes</translation>
    </message>
    <message>
        <source>embed both with the same encoder</source>
        <translation>calcule os embeddings de ambos com o mesmo codificador</translation>
    </message>
    <message>
        <source>embed both with the same encoder; MOSAIKS is fitted on each layer anew: make one by `terrapatch fit-mosaiks` and use it for both</source>
        <translation>calcule os embeddings de ambos com o mesmo codificador; o MOSAIKS é ajustado de novo em cada camada: faça um com `terrapatch fit-mosaiks` e use-o para ambos</translation>
    </message>
    <message>
        <source>embedding,aggregate,average,mean,resample,larger</source>
        <translation>embedding,agregar,média,reamostrar,ampliar,maior,aggregate,average,mean,resample</translation>
    </message>
    <message>
        <source>embedding,alphaearth,tessera,satellite embedding,import,zarr,cog,geotessera</source>
        <translation>embedding,alphaearth,tessera,embedding de satélite,importar,zarr,cog,geotessera</translation>
    </message>
    <message>
        <source>embedding,change detection,time,dates,difference,before,after</source>
        <translation>embedding,detecção de mudanças,tempo,datas,diferença,antes,depois,change detection</translation>
    </message>
    <message>
        <source>embedding,classification,supervised,land cover,accuracy,confusion,area,probe,forest</source>
        <translation>embedding,classificação,supervisionada,cobertura da terra,exatidão,acurácia,confusão,área,sonda,floresta</translation>
    </message>
    <message>
        <source>embedding,dataset,scenes,geoparquet,open,patches</source>
        <translation>embedding,conjunto de dados,cenas,geoparquet,abrir,recortes</translation>
    </message>
    <message>
        <source>embedding,encoder,batch,scenes,stac,geoparquet,dataset,mosaic</source>
        <translation>embedding,codificador,lote,cenas,stac,geoparquet,conjunto de dados,mosaico</translation>
    </message>
    <message>
        <source>embedding,encoder,mosaiks,random features,convolution,onnx,train</source>
        <translation>embedding,codificador,mosaiks,características aleatórias,convolução,onnx,treinar</translation>
    </message>
    <message>
        <source>embedding,encoder,onnx,foundation model,features,patch,mosaiks,deep learning</source>
        <translation>embedding,codificador,onnx,modelo fundacional,características,recorte,patch,mosaiks,aprendizado profundo,deep learning</translation>
    </message>
    <message>
        <source>embedding,encoder,patch size,tile size,benchmark,compare,accuracy,validation,report</source>
        <translation>embedding,codificador,tamanho do recorte,tamanho do bloco,benchmark,comparar,exatidão,validação,relatório</translation>
    </message>
    <message>
        <source>embedding,geoparquet,parquet,clay,earth index,major tom,import,arcgis,csv</source>
        <translation>embedding,geoparquet,parquet,clay,earth index,major tom,importar,arcgis,csv</translation>
    </message>
    <message>
        <source>embedding,geoparquet,parquet,cog,zarr,arcgis,export,stac,quantize</source>
        <translation>embedding,geoparquet,parquet,cog,zarr,arcgis,exportar,stac,quantizar</translation>
    </message>
    <message>
        <source>embedding,k-means,unsupervised,classification,segmentation,regions,land cover</source>
        <translation>embedding,k-means,não supervisionada,classificação,segmentação,regiões,cobertura da terra</translation>
    </message>
    <message>
        <source>embedding,pca,principal components,dimension,compress</source>
        <translation>embedding,pca,componentes principais,dimensão,comprimir</translation>
    </message>
    <message>
        <source>embedding,search,similarity,cosine,look-alike,example,retrieval</source>
        <translation>embedding,busca,similaridade,cosseno,parecido,exemplo,recuperação</translation>
    </message>
    <message>
        <source>embedding,search,similarity,dataset,scenes,look-alike,example,retrieval</source>
        <translation>embedding,busca,similaridade,conjunto de dados,cenas,parecido,exemplo,recuperação</translation>
    </message>
    <message>
        <source>embedding,verify,check,quality,nan,duplicates,geoparquet</source>
        <translation>embedding,verificar,checar,qualidade,nan,duplicados,geoparquet</translation>
    </message>
    <message>
        <source>embedding,zonal statistics,parcels,objects,aggregate,area-weighted,segments</source>
        <translation>embedding,estatística zonal,parcelas,talhões,objetos,agregar,ponderado pela área,segmentos</translation>
    </message>
    <message>
        <source>encoder</source>
        <translation>codificador</translation>
    </message>
    <message>
        <source>encoder is empty, needs the name of what made the vectors; leave it out to take the source&apos;s</source>
        <translation>o codificador está vazio, precisa do nome do que criou os vetores; omita-o para usar o da fonte</translation>
    </message>
    <message>
        <source>encoder is {encoder!r}, and the product alphaearth already says what made the vectors; leave one of them out</source>
        <translation>o codificador é {encoder!r}, e o produto alphaearth já diz o que criou os vetores; omita um deles</translation>
    </message>
    <message>
        <source>encoder mosaiks is fitted on each raster anew, so that vectors of two scenes could not be compared; fit one with `terrapatch fit-mosaiks` and give its file</source>
        <translation>o codificador mosaiks é ajustado de novo a cada raster, de modo que os vetores de duas cenas não seriam comparáveis; ajuste um com `terrapatch fit-mosaiks` e indique o arquivo</translation>
    </message>
    <message>
        <source>encoder {encoder} does not take tiles of shape {shape} ({pixels_dims}): {text}; choose other bands or another tile size</source>
        <translation>o codificador {encoder} não aceita blocos da forma {shape} ({pixels_dims}): {text}; escolha outras bandas ou outro tamanho de bloco</translation>
    </message>
    <message>
        <source>encoder {encoder} failed on tiles of shape {shape}: {text}</source>
        <translation>o codificador {encoder} falhou com blocos da forma {shape}: {text}</translation>
    </message>
    <message>
        <source>encoder {encoder} gave NaN or infinite numbers at pixel row {row_px}, column {col_px}: {advice}</source>
        <translation>o codificador {encoder} deu NaN ou números infinitos na linha de pixels {row_px}, coluna {col_px}: {advice}</translation>
    </message>
    <message>
        <source>encoder {encoder} gave NaN or infinite numbers at pixel row {row_px}, column {col_px}: {advice}; or try precision fp32 in place of {precision}</source>
        <translation>o codificador {encoder} deu NaN ou números infinitos na linha de pixels {row_px}, coluna {col_px}: {advice}; ou tente a precisão fp32 em lugar de {precision}</translation>
    </message>
    <message>
        <source>encoder {encoder} has no derived graph</source>
        <translation>o codificador {encoder} não tem grafo derivado</translation>
    </message>
    <message>
        <source>encoder {encoder} is quantised already</source>
        <translation>o codificador {encoder} já está quantizado</translation>
    </message>
    <message>
        <source>encoder {encoder} must be told the metres per pixel (input {tensor!r}), and the raster has no CRS that tells them; give it one, or reproject it</source>
        <translation>o codificador {encoder} precisa saber os metros por pixel (entrada {tensor!r}), e o raster não tem SRC que os informe; dê um a ele ou reprojete-o</translation>
    </message>
    <message>
        <source>encoder {encoder} must be told when the imagery was taken (input {tensor!r}, {encoding}); give --date such as 2020-05-18</source>
        <translation>o codificador {encoder} precisa saber quando as imagens foram obtidas (entrada {tensor!r}, {encoding}); indique --date, como 2020-05-18</translation>
    </message>
    <message>
        <source>encoder {encoder} needs the wavelength of every band (input {tensor!r}), {missing} has none; give --sensor, or --wavelengths in micrometres such as 0.665,0.56,0.49</source>
        <translation>o codificador {encoder} precisa do comprimento de onda de cada banda (entrada {tensor!r}), {missing} não tem nenhum; indique --sensor, ou --wavelengths em micrômetros, como 0.665,0.56,0.49</translation>
    </message>
    <message>
        <source>encoder {encoder} runs on {device} ({reason})</source>
        <translation>o codificador {encoder} é executado em {device} ({reason})</translation>
    </message>
    <message>
        <source>encoder {name!r} is not installed; choose one of {known}, or give a path to an .onnx file</source>
        <translation>o codificador {name!r} não está instalado; escolha um de {known} ou indique o caminho de um arquivo .onnx</translation>
    </message>
    <message>
        <source>encoder {shown} does not exist; check the path, or choose one that `terrapatch encoders` lists</source>
        <translation>o codificador {shown} não existe; verifique o caminho ou escolha um da lista de `terrapatch encoders`</translation>
    </message>
    <message>
        <source>ended at once</source>
        <translation>terminou logo</translation>
    </message>
    <message>
        <source>ended early with exit code {number}</source>
        <translation>terminou antes do tempo com o código de saída {number}</translation>
    </message>
    <message>
        <source>every row has a place</source>
        <translation>cada linha tem um lugar</translation>
    </message>
    <message>
        <source>every row has a vector</source>
        <translation>cada linha tem um vetor</translation>
    </message>
    <message>
        <source>examples of each class</source>
        <translation>exemplos de cada classe</translation>
    </message>
    <message>
        <source>export it yourself</source>
        <translation>exporte-o você mesmo</translation>
    </message>
    <message>
        <source>extent is {extent}, needs xmin below xmax and ymin below ymax; swap them</source>
        <translation>a extensão é {extent}, precisa de xmin abaixo de xmax e ymin abaixo de ymax; troque-os</translation>
    </message>
    <message>
        <source>extent lies outside {name}, which reaches over {inside} in its own CRS; choose another</source>
        <translation>a extensão está fora de {name}, que abrange {inside} no seu próprio SRC; escolha outra</translation>
    </message>
    <message>
        <source>extent {extent}</source>
        <translation>extensão {extent}</translation>
    </message>
    <message>
        <source>extent {extent} is empty, needs xmin &lt; xmax and ymin &lt; ymax in the raster&apos;s CRS</source>
        <translation>a extensão {extent} está vazia, precisa de xmin &lt; xmax e ymin &lt; ymax no SRC do raster</translation>
    </message>
    <message>
        <source>extent {extent} lies outside {raster}, which covers {whole}; give the extent in the raster&apos;s CRS</source>
        <translation>a extensão {extent} está fora de {raster}, que cobre {whole}; indique a extensão no SRC do raster</translation>
    </message>
    <message>
        <source>extent, dates, scenes and out are for datasets, and {path} is a set; leave them out, or give the folder that `terrapatch embed-many` wrote</source>
        <translation>extent, dates, scenes e out são para conjuntos de dados, e {path} é um conjunto de embeddings; omita-os ou indique a pasta que `terrapatch embed-many` escreveu</translation>
    </message>
    <message>
        <source>factor is {factor}, needs at least 2; choose 2 for patches of twice the side</source>
        <translation>factor é {factor}, deve ser pelo menos 2; escolha 2 para recortes com o dobro do lado</translation>
    </message>
    <message>
        <source>far is {far:g}, needs to be above 0; 1 is the usual distance between examples</source>
        <translation>far é {far:g}, deve ser acima de 0; 1 é a distância usual entre exemplos</translation>
    </message>
    <message>
        <source>feature {feature} of layer &apos;{layer}&apos; has a damaged vector: it holds NaN or infinite numbers, needs finite ones; delete that feature, or run Embed raster again</source>
        <translation>a feição {feature} da camada &quot;{layer}&quot; tem um vetor danificado: contém NaN ou números infinitos, precisa de finitos; exclua essa feição ou execute &quot;Calcular embeddings de um raster&quot; de novo</translation>
    </message>
    <message>
        <source>feature {feature} of layer &apos;{layer}&apos; has a damaged vector: {size} bytes in {field}, needs a multiple of {item}; delete that feature, or run Embed raster again</source>
        <translation>a feição {feature} da camada &quot;{layer}&quot; tem um vetor danificado: {size} bytes em {field}, precisa de um múltiplo de {item}; exclua essa feição ou execute &quot;Calcular embeddings de um raster&quot; de novo</translation>
    </message>
    <message>
        <source>feature {feature} of layer &apos;{layer}&apos; has a damaged vector: {size} bytes in {field}, needs {vector_bytes}; delete that feature, or run Embed raster again</source>
        <translation>a feição {feature} da camada &quot;{layer}&quot; tem um vetor danificado: {size} bytes em {field}, precisa de {vector_bytes}; exclua essa feição ou execute &quot;Calcular embeddings de um raster&quot; de novo</translation>
    </message>
    <message>
        <source>feature {feature} of layer &apos;{layer}&apos; has a vector of {size} numbers, the features before it of {vector_bytes}, and only vectors of one length compare; delete the features of the other length, or run Embed raster again</source>
        <translation>a feição {feature} da camada &quot;{layer}&quot; tem um vetor de {size} números, as anteriores, de {vector_bytes}, e só vetores do mesmo comprimento são comparáveis; exclua as feições do outro comprimento ou execute &quot;Calcular embeddings de um raster&quot; de novo</translation>
    </message>
    <message>
        <source>feature {feature} of layer &apos;{layer}&apos; has no number in its field {name}; delete that feature, or run Embed raster again</source>
        <translation>a feição {feature} da camada &quot;{layer}&quot; não tem número no campo {name}; exclua essa feição ou execute &quot;Calcular embeddings de um raster&quot; de novo</translation>
    </message>
    <message>
        <source>features left out, without a class or a geometry: {without:,}</source>
        <translation>feições deixadas de fora, sem classe ou sem geometria: {without:,}</translation>
    </message>
    <message>
        <source>field is {field!r}, and a model takes no labels; leave it out</source>
        <translation>o campo é {field!r}, e um modelo não usa rótulos; omita-o</translation>
    </message>
    <message>
        <source>field is {field!r}, and no labels are given; give --labels too, or leave it out</source>
        <translation>o campo é {field!r}, e não há rótulos; indique também --labels ou omita-o</translation>
    </message>
    <message>
        <source>field {field} of layer &apos;{name}&apos; holds {typename}, needs binary data: virtual layers and text formats cannot carry vectors; choose the layer that it was made from, or save that as a GeoPackage</source>
        <translation>o campo {field} da camada &quot;{name}&quot; contém {typename}, precisa de dados binários: camadas virtuais e formatos de texto não comportam vetores; escolha a camada da qual ela foi feita ou salve essa como GeoPackage</translation>
    </message>
    <message>
        <source>field {field} of {file} holds decimal numbers (such as {first_broken:g}), needs names of classes or whole numbers; give a field of classes</source>
        <translation>o campo {field} de {file} contém números decimais (como {first_broken:g}), precisa de nomes de classes ou números inteiros; indique um campo de classes</translation>
    </message>
    <message>
        <source>field {field} of {file} holds {found}, needs at least 2; label a second class</source>
        <translation>o campo {field} de {file} contém {found}, precisa de pelo menos 2; rotule uma segunda classe</translation>
    </message>
    <message>
        <source>field {field} of {file} holds {found}, needs texts, whole numbers or yes and no; give a field of classes</source>
        <translation>o campo {field} de {file} contém {found}, precisa de textos, números inteiros ou sim e não; indique um campo de classes</translation>
    </message>
    <message>
        <source>field {field} of {file} holds {names_count} different values, needs at most {most_classes} classes; give the field of the classes, not one of numbers or names of the features</source>
        <translation>o campo {field} de {file} contém {names_count} valores diferentes, o máximo é {most_classes} classes; indique o campo das classes, não um de números ou nomes das feições</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>nome do arquivo</translation>
    </message>
    <message>
        <source>file name {name}</source>
        <translation>nome do arquivo {name}</translation>
    </message>
    <message>
        <source>find patches that look like examples</source>
        <translation>buscar recortes parecidos com exemplos</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>buscar</translation>
    </message>
    <message>
        <source>finding things that look like an example</source>
        <translation>encontrar coisas parecidas com um exemplo</translation>
    </message>
    <message>
        <source>fitted {features} MOSAIKS features on windows of {name}: {scaled_count}</source>
        <translation>{features} características MOSAIKS ajustadas em janelas de {name}: {scaled_count}</translation>
    </message>
    <message>
        <source>float16 halves a file, int8 quarters it, binary keeps signs alone. The log says what that costs: the cosine of vectors to their originals, and how many of the ten nearest stay.</source>
        <translation>float16 reduz um arquivo à metade, int8 a um quarto, binary guarda só os sinais. O log diz quanto isso custa: o cosseno dos vetores em relação aos originais, e quantos dos dez mais próximos permanecem.</translation>
    </message>
    <message>
        <source>float32 is read everywhere. float16 halves it, int8 quarters it, binary keeps the signs alone; what is lost is measured and written with them.</source>
        <translation>float32 é lido em toda parte. float16 o reduz à metade, int8 a um quarto, binary guarda só os sinais; o que se perde é medido e escrito junto.</translation>
    </message>
    <message>
        <source>folder {folder!r} cannot hold a GeoPackage ({reason}); give the folder a name of letters and digits</source>
        <translation>a pasta {folder!r} não pode conter um GeoPackage ({reason}); dê à pasta um nome de letras e dígitos</translation>
    </message>
    <message>
        <source>folder {folder} cannot be written ({reason}); choose another</source>
        <translation>não é possível escrever na pasta {folder} ({reason}); escolha outra</translation>
    </message>
    <message>
        <source>folder {path} cannot be written ({reason}); choose another</source>
        <translation>não é possível escrever na pasta {path} ({reason}); escolha outra</translation>
    </message>
    <message>
        <source>formulas: {formulas} are by name and shape; check units and order</source>
        <translation>fórmulas: {formulas} são deduzidas do nome e da forma; verifique as unidades e a ordem</translation>
    </message>
    <message>
        <source>from 1 tile</source>
        <translation>de 1 bloco</translation>
    </message>
    <message>
        <source>from \ to</source>
        <translation>de \ para</translation>
    </message>
    <message>
        <source>from {} tiles</source>
        <translation>de {} blocos</translation>
    </message>
    <message>
        <source>from, to</source>
        <translation>de, para</translation>
    </message>
    <message>
        <source>geoemb:quantization of {source} is {found!r:.80}, needs to be an object; correct the attribute</source>
        <translation>geoemb:quantization de {source} é {found!r:.80}, deve ser um objeto; corrija o atributo</translation>
    </message>
    <message>
        <source>geometries that are not valid</source>
        <translation>geometrias que não são válidas</translation>
    </message>
    <message>
        <source>geometries that repeat another: {repeats:,} ({some})</source>
        <translation>geometrias que repetem outra: {repeats:,} ({some})</translation>
    </message>
    <message>
        <source>give another file</source>
        <translation>indique outro arquivo</translation>
    </message>
    <message>
        <source>give one of its sub-datasets, such as {subdataset}</source>
        <translation>indique um dos seus subconjuntos de dados, como {subdataset}</translation>
    </message>
    <message>
        <source>gives 1 vector on this extent, needs at least {least} to be measured</source>
        <translation>dá 1 vetor nesta extensão, são necessários ao menos {least} para medir</translation>
    </message>
    <message>
        <source>gives other vectors in a batch</source>
        <translation>dá outros vetores em um lote</translation>
    </message>
    <message>
        <source>going on with an interrupted run: {strips_done} of {strips} strips are done</source>
        <translation>continuando uma execução interrompida: {strips_done} de {strips} faixas estão prontas</translation>
    </message>
    <message>
        <source>going on with {batch} tile(s) at once, as the interrupted run had, and not with {wanted}: another number could change the last digits of vectors</source>
        <translation>continuando com {batch} bloco(s) por vez, como na execução interrompida, e não com {wanted}: outro número poderia mudar os últimos dígitos dos vetores</translation>
    </message>
    <message>
        <source>graphics card (CUDA)</source>
        <translation>placa gráfica (CUDA)</translation>
    </message>
    <message>
        <source>graphics card {number}: {name}, driver {driver}</source>
        <translation>placa gráfica {number}: {name}, driver {driver}</translation>
    </message>
    <message>
        <source>graphics cards: the NVIDIA driver tells of none</source>
        <translation>placas gráficas: o driver NVIDIA não informa nenhuma</translation>
    </message>
    <message>
        <source>grid is for .npy files, and {source} says itself where it lies; leave it out</source>
        <translation>grid é para arquivos .npy, e {source} já diz onde está; omita-o</translation>
    </message>
    <message>
        <source>group patches that look alike</source>
        <translation>agrupar recortes parecidos</translation>
    </message>
    <message>
        <source>grouping</source>
        <translation>agrupar</translation>
    </message>
    <message>
        <source>grouping ground and naming the groups</source>
        <translation>agrupar o terreno e nomear os grupos</translation>
    </message>
    <message>
        <source>groupings</source>
        <translation>agrupamentos</translation>
    </message>
    <message>
        <source>groups is {wanted!r}, but this encoder has one group of tokens; leave the option out</source>
        <translation>groups é {wanted!r}, mas este codificador tem um só grupo de tokens; omita a opção</translation>
    </message>
    <message>
        <source>groups: which bands each stands for; rename group1 … in the card</source>
        <translation>grupos: que bandas cada um representa; renomeie group1 … na ficha</translation>
    </message>
    <message>
        <source>groups: {between} vectors per patch are averaged; name them as groups to keep them</source>
        <translation>grupos: {between} vetores por recorte são reduzidos à média; nomeie-os como grupos para mantê-los</translation>
    </message>
    <message>
        <source>ha</source>
        <translation>ha</translation>
    </message>
    <message>
        <source>has unknown keys {unknown}</source>
        <translation>tem chaves desconhecidas {unknown}</translation>
    </message>
    <message>
        <source>held against alike ground</source>
        <translation>comparado com terreno parecido</translation>
    </message>
    <message>
        <source>hits from here on ({:.2f})</source>
        <translation>ocorrências a partir daqui ({:.2f})</translation>
    </message>
    <message>
        <source>imported embeddings</source>
        <translation>embeddings importados</translation>
    </message>
    <message>
        <source>input {image!r} takes imagery as [{order}], and runs at {height} x {width} px with bands: {bands}</source>
        <translation>a entrada {image!r} recebe imagens como [{order}] e roda com {height} x {width} px; bandas: {bands}</translation>
    </message>
    <message>
        <source>input {tensor!r} gets {numbers}, which its encoding has for unknown</source>
        <translation>a entrada {tensor!r} recebe {numbers}, que a sua codificação usa para desconhecido</translation>
    </message>
    <message>
        <source>input {tensor!r} gets {numbers}, which the card says for unknown</source>
        <translation>a entrada {tensor!r} recebe {numbers}, que a ficha indica para desconhecido</translation>
    </message>
    <message>
        <source>input {tensor!r} has the value {value!r}, which does not fill its shape {shape}; mend the card</source>
        <translation>a entrada {tensor!r} tem o valor {value!r}, que não preenche a sua forma {shape}; corrija a ficha</translation>
    </message>
    <message>
        <source>input {tensor!r} is taken for {role}</source>
        <translation>a entrada {tensor!r} é tomada por {role}</translation>
    </message>
    <message>
        <source>input {tensor!r} is taken for {role} ({encoding})</source>
        <translation>a entrada {tensor!r} é tomada por {role} ({encoding})</translation>
    </message>
    <message>
        <source>input {tensor!r} must have one</source>
        <translation>a entrada {tensor!r} deve ter um</translation>
    </message>
    <message>
        <source>input {tensor} has no encoding; name one on the card</source>
        <translation>a entrada {tensor} não tem codificação; indique uma na ficha</translation>
    </message>
    <message>
        <source>inside the model</source>
        <translation>dentro do modelo</translation>
    </message>
    <message>
        <source>install TensorRT 10</source>
        <translation>instale o TensorRT 10</translation>
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
        <translation>é Python {major}.{minor}</translation>
    </message>
    <message>
        <source>is a {bits}-bit Python, needs a 64-bit one</source>
        <translation>é um Python de {bits} bits, precisa ser de 64</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>não está lá</translation>
    </message>
    <message>
        <source>is {implementation}, needs CPython</source>
        <translation>é {implementation}, precisa ser CPython</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>não pode ser aberto</translation>
    </message>
    <message>
        <source>it gives other vectors</source>
        <translation>dá outros vetores</translation>
    </message>
    <message>
        <source>it has no matrix products, and int8 convolutions are slower on most processors</source>
        <translation>não tem produtos de matrizes, e convoluções int8 são mais lentas na maioria dos processadores</translation>
    </message>
    <message>
        <source>it is less faithful in {precision} than the encoder&apos;s own graph</source>
        <translation>é menos fiel em {precision} que o grafo do próprio codificador</translation>
    </message>
    <message>
        <source>it was not written whole</source>
        <translation>não foi escrito por inteiro</translation>
    </message>
    <message>
        <source>item {item_id} has {images_count} assets that may hold imagery, needs to be told which; give --assets with names among {known}</source>
        <translation>o item {item_id} tem {images_count} assets que podem conter imagens, é preciso dizer qual; indique --assets com nomes de {known}</translation>
    </message>
    <message>
        <source>item {item_id} lacks asset {missing}, has {known}; give others by --assets</source>
        <translation>ao item {item_id} falta o asset {missing}, ele tem {known}; indique outros com --assets</translation>
    </message>
    <message>
        <source>its card agrees with the model</source>
        <translation>a ficha concorda com o modelo</translation>
    </message>
    <message>
        <source>its card and the model disagree</source>
        <translation>a ficha e o modelo discordam</translation>
    </message>
    <message>
        <source>its card was written for another file (sha256); write a new one for this file</source>
        <translation>a ficha foi escrita para outro arquivo (sha256); escreva uma nova para este</translation>
    </message>
    <message>
        <source>its libraries were not found</source>
        <translation>as suas bibliotecas não foram encontradas</translation>
    </message>
    <message>
        <source>its name or tags hold {value}</source>
        <translation>o nome ou as tags contêm {value}</translation>
    </message>
    <message>
        <source>its name or tags say {word}</source>
        <translation>o nome ou as tags dizem {word}</translation>
    </message>
    <message>
        <source>its own coordinates</source>
        <translation>as suas próprias coordenadas</translation>
    </message>
    <message>
        <source>its own pixels are {pixel_x} x {pixel_y} {unit}</source>
        <translation>os seus pixels são de {pixel_x} x {pixel_y} {unit}</translation>
    </message>
    <message>
        <source>its source files have changed since</source>
        <translation>os arquivos de origem mudaram desde então</translation>
    </message>
    <message>
        <source>its tiles are {tile} px, and vectors of whole tiles need square ones</source>
        <translation>seus blocos têm {tile} px, e os vetores de blocos inteiros precisam de blocos quadrados</translation>
    </message>
    <message>
        <source>its {group} {key} is {other}, this run&apos;s is {value}</source>
        <translation>{group} {key} dele é {other}, nesta execução é {value}</translation>
    </message>
    <message>
        <source>k is {k:,}, needs 1 to {most:,}, the number of vectors of both dates that are grouped; choose a smaller k</source>
        <translation>k é {k:,}, deve ir de 1 a {most:,}, o número de vetores de ambas as datas que são agrupados; escolha um k menor</translation>
    </message>
    <message>
        <source>k is {k}, more than the vectors that differ: {groups} of {vectors}; choose a smaller k</source>
        <translation>k é {k}, mais que os vetores que diferem: {groups} de {vectors}; escolha um k menor</translation>
    </message>
    <message>
        <source>k is {k}, needs 1 to {vectors}, the number of patches; choose another k</source>
        <translation>k é {k}, deve ir de 1 a {vectors}, o número de recortes; escolha outro k</translation>
    </message>
    <message>
        <source>k is {k}, needs at least 1 cluster</source>
        <translation>k é {k}, deve ser pelo menos 1 agrupamento</translation>
    </message>
    <message>
        <source>k-means, clusters</source>
        <translation>k-means, agrupamentos</translation>
    </message>
    <message>
        <source>k-means, patches: {}, clusters: {}</source>
        <translation>k-means, recortes: {}, clusters: {}</translation>
    </message>
    <message>
        <source>km²</source>
        <translation>km²</translation>
    </message>
    <message>
        <source>labels {file} has no field {field!r}, its fields are: {known}; choose one of these</source>
        <translation>os rótulos {file} não têm o campo {field!r}, os campos são: {known}; escolha um destes</translation>
    </message>
    <message>
        <source>labels {file} has {count} fields that may hold classes ({fields}); say by --field which one does</source>
        <translation>os rótulos {file} têm {count} campos que podem conter classes ({fields}); indique com --field qual as contém</translation>
    </message>
    <message>
        <source>lacks {missing}</source>
        <translation>não tem {missing}</translation>
    </message>
    <message>
        <source>layer &apos;{layer}&apos; does not say which encoder made its vectors: its field {encoder} is empty; run Embed raster again</source>
        <translation>a camada &quot;{layer}&quot; não diz qual codificador fez os seus vetores: o campo {encoder} está vazio; execute &quot;Calcular embeddings de um raster&quot; de novo</translation>
    </message>
    <message>
        <source>layer &apos;{layer}&apos; has 0 features, needs at least 1 patch; run Embed raster, or remove the filter or the selection that hides its patches</source>
        <translation>a camada &quot;{layer}&quot; tem 0 feições, precisa de pelo menos 1 recorte; execute &quot;Calcular embeddings de um raster&quot; ou remova o filtro ou a seleção que oculta os recortes</translation>
    </message>
    <message>
        <source>layer &apos;{layer}&apos; has no colours</source>
        <translation>a camada &quot;{layer}&quot; não tem cores</translation>
    </message>
    <message>
        <source>layer &apos;{layer}&apos; mixes the encoders {tags}, and their vectors do not compare; filter it to one, such as &quot;{encoder}&quot; = &apos;{tag}&apos;</source>
        <translation>a camada &quot;{layer}&quot; mistura os codificadores {tags}, e os vetores deles não são comparáveis; filtre-a para um só, como &quot;{encoder}&quot; = &apos;{tag}&apos;</translation>
    </message>
    <message>
        <source>layer &apos;{name}&apos; has no embeddings: its fields are {names}, and none is embedding_f16 or embedding_f32; choose a layer that Embed raster wrote</source>
        <translation>a camada &quot;{name}&quot; não tem embeddings: os campos são {names}, e nenhum é embedding_f16 ou embedding_f32; escolha uma camada escrita por &quot;Calcular embeddings de um raster&quot;</translation>
    </message>
    <message>
        <source>layer &apos;{name}&apos; has vectors in {field} but no field {missing}, which tells what they belong to; choose a layer with all fields that Embed raster wrote</source>
        <translation>a camada &quot;{name}&quot; tem vetores em {field}, mas falta o campo {missing}, que diz a que pertencem; escolha uma camada com todos os campos que &quot;Calcular embeddings de um raster&quot; escreveu</translation>
    </message>
    <message>
        <source>layer &apos;{}&apos; has 0 features to use, needs at least 1 patch; choose another layer, or change its filter, its selection or the limit</source>
        <translation>a camada &quot;{}&quot; tem 0 feições utilizáveis, precisa de pelo menos 1 recorte; escolha outra camada ou altere o filtro, a seleção ou o limite</translation>
    </message>
    <message>
        <source>layer &apos;{}&apos; has 0 features, needs at least 1 patch; choose another layer, or change its filter</source>
        <translation>a camada &quot;{}&quot; tem 0 feições, precisa de pelo menos 1 recorte; escolha outra camada ou altere o filtro</translation>
    </message>
    <message>
        <source>layer &apos;{}&apos; has 0 polygons to use, needs at least 1; choose another layer</source>
        <translation>a camada &quot;{}&quot; tem 0 polígonos utilizáveis, precisa de pelo menos 1; escolha outra camada</translation>
    </message>
    <message>
        <source>layer band {band} is not known to be a band of {sensor}, known are {mapped}; choose other bands, or say which band it is</source>
        <translation>não se sabe se a banda {band} da camada é uma banda de {sensor}, as conhecidas são {mapped}; escolha outras bandas ou diga qual banda é</translation>
    </message>
    <message>
        <source>layerid is {number}, and layers of {file} go from 0 to {last}; give one of these numbers, or a layername</source>
        <translation>layerid é {number}, e as camadas de {file} vão de 0 a {last}; indique um desses números ou um layername</translation>
    </message>
    <message>
        <source>less than 0.1 %</source>
        <translation>menos de 0.1 %</translation>
    </message>
    <message>
        <source>like ({:.2f})</source>
        <translation>parecido ({:.2f})</translation>
    </message>
    <message>
        <source>likeness is {likeness:g}, needs to be a cosine from -1 to 1; 0.5 is usual</source>
        <translation>likeness é {likeness:g}, deve ser um cosseno de -1 a 1; o usual é 0.5</translation>
    </message>
    <message>
        <source>line {number} of {file} is damaged ({error}); run the same `terrapatch embed-many` again, which writes it anew</source>
        <translation>a linha {number} de {file} está danificada ({error}); execute de novo o mesmo `terrapatch embed-many`, que a reescreve</translation>
    </message>
    <message>
        <source>linear probe</source>
        <translation>sonda linear</translation>
    </message>
    <message>
        <source>links of item {item}</source>
        <translation>os links do item {item}</translation>
    </message>
    <message>
        <source>list {name} cannot be read ({reason}); check the file</source>
        <translation>não é possível ler a lista {name} ({reason}); verifique o arquivo</translation>
    </message>
    <message>
        <source>list {name} does not exist; give a text file, a glob, a folder or a file of STAC items</source>
        <translation>a lista {name} não existe; indique um arquivo de texto, um padrão, uma pasta ou um arquivo de itens STAC</translation>
    </message>
    <message>
        <source>list {name} is not a text file; for one raster use `terrapatch embed`, or put it in a folder</source>
        <translation>a lista {name} não é um arquivo de texto; para um só raster use `terrapatch embed` ou ponha-o em uma pasta</translation>
    </message>
    <message>
        <source>list {name} names no scene, needs at least one; check it</source>
        <translation>a lista {name} não contém nenhuma cena, precisa de pelo menos uma; verifique-a</translation>
    </message>
    <message>
        <source>list {path} is not JSON ({error}); check the file</source>
        <translation>a lista {path} não é JSON ({error}); verifique o arquivo</translation>
    </message>
    <message>
        <source>list {path} names no scene, needs at least one; check it</source>
        <translation>a lista {path} não contém nenhuma cena, precisa de pelo menos uma; verifique-a</translation>
    </message>
    <message>
        <source>macOS on Apple silicon (arm64)</source>
        <translation>macOS em chips da Apple (arm64)</translation>
    </message>
    <message>
        <source>macOS on Intel (x86-64)</source>
        <translation>macOS em Intel (x86-64)</translation>
    </message>
    <message>
        <source>made by another version</source>
        <translation>feito por outra versão</translation>
    </message>
    <message>
        <source>made for {} m pixels</source>
        <translation>feito para pixels de {} m</translation>
    </message>
    <message>
        <source>main directions</source>
        <translation>direções principais</translation>
    </message>
    <message>
        <source>mapping</source>
        <translation>mapear</translation>
    </message>
    <message>
        <source>mapping classes from examples</source>
        <translation>mapear classes a partir de exemplos</translation>
    </message>
    <message>
        <source>mask covers {bounds}, the raster {grid_bounds}: they do not meet; give polygons in the raster&apos;s CRS</source>
        <translation>a máscara cobre {bounds}, o raster {grid_bounds}: não se tocam; indique polígonos no SRC do raster</translation>
    </message>
    <message>
        <source>mask holds no area; give polygons in the raster&apos;s CRS</source>
        <translation>a máscara não contém área; indique polígonos no SRC do raster</translation>
    </message>
    <message>
        <source>mask is not a WKT geometry ({error}); give POLYGON or MULTIPOLYGON text</source>
        <translation>a máscara não é uma geometria WKT ({error}); indique um texto POLYGON ou MULTIPOLYGON</translation>
    </message>
    <message>
        <source>mask {file} cannot be read ({error}); give a file of polygons, such as a GeoPackage</source>
        <translation>não é possível ler a máscara {file} ({error}); indique um arquivo de polígonos, como um GeoPackage</translation>
    </message>
    <message>
        <source>mask {file} cannot be transformed to the raster&apos;s CRS ({error}); give it in the raster&apos;s CRS</source>
        <translation>não é possível transformar a máscara {file} para o SRC do raster ({error}); indique-a no SRC do raster</translation>
    </message>
    <message>
        <source>mask {file} covers {bounds}, far from the raster; give polygons that meet it</source>
        <translation>a máscara {file} cobre {bounds}, longe do raster; indique polígonos que o toquem</translation>
    </message>
    <message>
        <source>mask {file} has no layer {asked!r}, only {kinds}; choose one of these</source>
        <translation>a máscara {file} não tem a camada {asked!r}, só {kinds}; escolha uma destas</translation>
    </message>
    <message>
        <source>mask {file} has {fitting_count} layers that may hold polygons ({fitting}), needs one; name it, such as {file}{layer}{first_fitting}</source>
        <translation>a máscara {file} tem {fitting_count} camadas que podem conter polígonos ({fitting}), precisa de uma; indique-a, como {file}{layer}{first_fitting}</translation>
    </message>
    <message>
        <source>mask {file} holds damaged geometries ({error}), needs polygons; mend them first, such as with QGIS&apos;s Fix geometries</source>
        <translation>a máscara {file} contém geometrias danificadas ({error}), precisa de polígonos; corrija-as antes, por exemplo com &quot;Corrigir geometrias&quot; do QGIS</translation>
    </message>
    <message>
        <source>mask {file} holds no polygons (it is empty); give a layer of polygons</source>
        <translation>a máscara {file} não contém polígonos (está vazia); indique uma camada de polígonos</translation>
    </message>
    <message>
        <source>mask {file} holds no polygons (only {found}); give a layer of polygons, or name one as FILE{layer}NAME</source>
        <translation>a máscara {file} não contém polígonos (só {found}); indique uma camada de polígonos, ou nomeie uma como FILE{layer}NAME</translation>
    </message>
    <message>
        <source>mask {file} reaches where the raster&apos;s CRS has no coordinates; cut it to the raster&apos;s region</source>
        <translation>a máscara {file} chega aonde o SRC do raster não tem coordenadas; corte-a à região do raster</translation>
    </message>
    <message>
        <source>matched by overlap</source>
        <translation>comparados por sobreposição</translation>
    </message>
    <message>
        <source>mean and standard deviation are measured on the layer</source>
        <translation>a média e o desvio padrão são medidos na camada</translation>
    </message>
    <message>
        <source>mean: compares with other vectors of the encoder. gem: a mean that large numbers rule. stats: least, most, mean and deviation, four times as many numbers. What gem and stats give compares with its own kind only.</source>
        <translation>mean: comparável com outros vetores do codificador. gem: uma média em que dominam os números grandes. stats: mínimo, máximo, média e desvio, quatro vezes mais números. O que gem e stats dão só é comparável com o do mesmo tipo.</translation>
    </message>
    <message>
        <source>metadata of the plugin Deepness: {deepness}</source>
        <translation>metadados do complemento Deepness: {deepness}</translation>
    </message>
    <message>
        <source>metadata {key!r} is {metadata!r}, which is not JSON</source>
        <translation>os metadados {key!r} são {metadata!r}, que não é JSON</translation>
    </message>
    <message>
        <source>metres</source>
        <translation>metros</translation>
    </message>
    <message>
        <source>min-score is {least}, needs to be from -1 to 1, as scores are; leave it out to keep every hit</source>
        <translation>min-score é {least}, deve ser de -1 a 1, como as pontuações; omita-o para manter todas as ocorrências</translation>
    </message>
    <message>
        <source>min-valid is {min_valid}, needs to be a share from 0 to 1</source>
        <translation>min-valid é {min_valid}, deve ser uma proporção de 0 a 1</translation>
    </message>
    <message>
        <source>model {file} cannot be read ({reason}); give a file of `classify`</source>
        <translation>não é possível ler o modelo {file} ({reason}); indique um arquivo de `classify`</translation>
    </message>
    <message>
        <source>model {model} is for vectors of {encoder}, and {path} holds those of {found}; embed this scene with the same encoder</source>
        <translation>o modelo {model} é para vetores de {encoder}, e {path} contém os de {found}; calcule os embeddings desta cena com o mesmo codificador</translation>
    </message>
    <message>
        <source>most ({:.1f})</source>
        <translation>máximo ({:.1f})</translation>
    </message>
    <message>
        <source>most is {most}, needs {largest_most} or less; choose a smaller one</source>
        <translation>most é {most}, deve ser {largest_most} ou menos; escolha um menor</translation>
    </message>
    <message>
        <source>most is {most}, needs {least_k} or more; choose a larger one</source>
        <translation>most é {most}, deve ser {least_k} ou mais; escolha um maior</translation>
    </message>
    <message>
        <source>multiply is {multiply}, needs to be a number other than 0, of a size from {least:g} to {largest:g}; 1 leaves the pixels as they are</source>
        <translation>multiply é {multiply}, deve ser um número diferente de 0, de valor absoluto entre {least:g} e {largest:g}; 1 deixa os pixels como estão</translation>
    </message>
    <message>
        <source>name in the description</source>
        <translation>nome na descrição</translation>
    </message>
    <message>
        <source>names</source>
        <translation>nomes</translation>
    </message>
    <message>
        <source>native: the raster&apos;s own pixels. encoder: pixels of the size that the encoder was trained on. Or a number of CRS units per pixel, such as 10 for 10 m.</source>
        <translation>native: os pixels do próprio raster. encoder: pixels do tamanho com que o codificador foi treinado. Ou um número de unidades do SRC por pixel, como 10 para 10 m.</translation>
    </message>
    <message>
        <source>nearest of those known</source>
        <translation>o mais próximo dos conhecidos</translation>
    </message>
    <message>
        <source>needs more memory than there is; choose a smaller extent or a larger patch</source>
        <translation>precisa de mais memória do que há; escolha uma extensão menor ou um recorte maior</translation>
    </message>
    <message>
        <source>no Dask scheduler answers at {scheduler} ({error}); give local, or its address such as tcp://HOST:8786</source>
        <translation>nenhum escalonador Dask responde em {scheduler} ({error}); indique local ou o endereço dele, como tcp://HOST:8786</translation>
    </message>
    <message>
        <source>no band was given, {raster} has {bands} of them; choose among them</source>
        <translation>nenhuma banda foi indicada, {raster} tem {bands}; escolha entre elas</translation>
    </message>
    <message>
        <source>no classes</source>
        <translation>nenhuma classe</translation>
    </message>
    <message>
        <source>no credentials for {beginning} were found (none of {names} is set, and ~/{file} is not there); set them, or {public} for a public store</source>
        <translation>não foram encontradas credenciais para {beginning} (nenhuma de {names} está definida, e ~/{file} não existe); defina-as, ou {public} para um armazenamento público</translation>
    </message>
    <message>
        <source>no geometry repeats</source>
        <translation>nenhuma geometria se repete</translation>
    </message>
    <message>
        <source>no message</source>
        <translation>sem mensagem</translation>
    </message>
    <message>
        <source>no other file</source>
        <translation>nenhum outro arquivo</translation>
    </message>
    <message>
        <source>no overlap reaches {agreement}, so that a vector also says where in the tile its patch lies</source>
        <translation>nenhuma sobreposição atinge {agreement}, por isso um vetor também diz em que lugar do bloco está o seu recorte</translation>
    </message>
    <message>
        <source>no patch of &apos;{patches}&apos; lies under a polygon of &apos;{polygons}&apos;; check that both are of one place, and the CRS of both</source>
        <translation>nenhum recorte de &quot;{patches}&quot; está sob um polígono de &quot;{polygons}&quot;; verifique se ambas são do mesmo lugar, e o SRC de ambas</translation>
    </message>
    <message>
        <source>no patch of {path} has at least {min_valid:.0%} valid pixels (the best has {best_valid:.0%}); lower min-valid, use a smaller patch, or choose an area that holds imagery</source>
        <translation>nenhum recorte de {path} tem pelo menos {min_valid:.0%} de pixels válidos (o melhor tem {best_valid:.0%}); baixe min-valid, use um recorte menor ou escolha uma área com imagens</translation>
    </message>
    <message>
        <source>no patch of {path} that the mask touches has at least {min_valid:.0%} valid pixels; lower min-valid, use a smaller patch, or choose an area that holds imagery</source>
        <translation>nenhum recorte de {path} que a máscara toca tem pelo menos {min_valid:.0%} de pixels válidos; baixe min-valid, use um recorte menor ou escolha uma área com imagens</translation>
    </message>
    <message>
        <source>no pixels came</source>
        <translation>nenhum pixel chegou</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>nenhum motivo informado</translation>
    </message>
    <message>
        <source>no statistics are published for it, {measured}</source>
        <translation>não há estatísticas publicadas para ele, {measured}</translation>
    </message>
    <message>
        <source>no valid pixel was found in {down} windows of {height} x {width} pixels, nor among others spread evenly over the raster; check its nodata value, mask and alpha, or give an extent that holds imagery</source>
        <translation>nenhum pixel válido foi encontrado em {down} janelas de {height} x {width} pixels, nem em outras bem distribuídas pelo raster; verifique o valor sem dados, a máscara e o canal alfa, ou indique uma extensão com imagens</translation>
    </message>
    <message>
        <source>no vector is zero</source>
        <translation>nenhum vetor é nulo</translation>
    </message>
    <message>
        <source>no vector repeats</source>
        <translation>nenhum vetor se repete</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>none of the examples lies on a patch that is compared; give points or polygons on ground that changed</source>
        <translation>nenhum dos exemplos está em um recorte comparado; indique pontos ou polígonos em terreno que mudou</translation>
    </message>
    <message>
        <source>none of the {settings_count} settings can be made; the first, {first_skipped_title}: {reason}</source>
        <translation>nenhuma das {settings_count} configurações pode ser feita; a primeira, {first_skipped_title}: {reason}</translation>
    </message>
    <message>
        <source>none was given</source>
        <translation>não informado</translation>
    </message>
    <message>
        <source>none, from a folder</source>
        <translation>nenhum, de uma pasta</translation>
    </message>
    <message>
        <source>nor does another; give a table of embeddings</source>
        <translation>nem outra; indique uma tabela de embeddings</translation>
    </message>
    <message>
        <source>not available for {name} on {processor}</source>
        <translation>indisponível para {name} com {processor}</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>não indicada</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>não se sabe</translation>
    </message>
    <message>
        <source>not known for lack of memory, and taken as declared: {beyond_memory}</source>
        <translation>não se sabe, por falta de memória, e é tomado como declarado: {beyond_memory}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>nothing that could be used</source>
        <translation>nada que pudesse ser usado</translation>
    </message>
    <message>
        <source>numbers from {least} to {most}</source>
        <translation>números de {least} a {most}</translation>
    </message>
    <message>
        <source>numbers is {numbers}, and ArcGIS reads float32 alone; leave it out</source>
        <translation>numbers é {numbers}, e o ArcGIS só lê float32; omita-o</translation>
    </message>
    <message>
        <source>numbers of {source} are stored by the method {method!r} without a scale, and import puts on scales alone; turn them into float32 by its maker&apos;s code first</source>
        <translation>os números de {source} estão guardados pelo método {method!r} sem escala, e a importação aplica apenas escalas; converta-os antes em float32 com o código do autor</translation>
    </message>
    <message>
        <source>numbers such as reflectance around {level}</source>
        <translation>números como reflectância em torno de {level}</translation>
    </message>
    <message>
        <source>numbers with commas between them</source>
        <translation>números separados por vírgulas</translation>
    </message>
    <message>
        <source>of an unknown origin</source>
        <translation>de origem desconhecida</translation>
    </message>
    <message>
        <source>one place</source>
        <translation>um lugar</translation>
    </message>
    <message>
        <source>one without a code</source>
        <translation>um sem código</translation>
    </message>
    <message>
        <source>only it has a band {distinctive}</source>
        <translation>só ele tem uma banda {distinctive}</translation>
    </message>
    <message>
        <source>only of class {name!r}</source>
        <translation>só da classe {name!r}</translation>
    </message>
    <message>
        <source>only the class {name!r}</source>
        <translation>só a classe {name!r}</translation>
    </message>
    <message>
        <source>only the class {names!r} lies within the scene, needs at least 2; label a second class there</source>
        <translation>só a classe {names!r} está dentro da cena, precisa de pelo menos 2; rotule ali uma segunda classe</translation>
    </message>
    <message>
        <source>onnxruntime gives vectors without meaning</source>
        <translation>o onnxruntime dá vetores sem significado</translation>
    </message>
    <message>
        <source>onnxruntime has CUDA, but it did not start: {why}</source>
        <translation>o onnxruntime tem CUDA, mas ela não iniciou: {why}</translation>
    </message>
    <message>
        <source>onnxruntime has its CUDA provider</source>
        <translation>o onnxruntime tem o seu provedor CUDA</translation>
    </message>
    <message>
        <source>order</source>
        <translation>ordem</translation>
    </message>
    <message>
        <source>out is for datasets, and {path} is a set, whose clusters go into its own folder; leave it out</source>
        <translation>out é para conjuntos de dados, e {path} é um conjunto de embeddings, cujos agrupamentos vão para a sua própria pasta; omita-o</translation>
    </message>
    <message>
        <source>out is {out}, needs a file name that ends in .onnx; its card goes beside it</source>
        <translation>out é {out}, precisa de um nome de arquivo que termine em .onnx; a ficha fica ao lado</translation>
    </message>
    <message>
        <source>out of memory on loading {onnx_file}; close other programs, or choose a smaller encoder ({text})</source>
        <translation>memória insuficiente para carregar {onnx_file}; feche outros programas ou escolha um codificador menor ({text})</translation>
    </message>
    <message>
        <source>out of memory on {device}: going on with {tiles} tile(s) at once</source>
        <translation>memória esgotada em {device}: continuando com {tiles} bloco(s) por vez</translation>
    </message>
    <message>
        <source>out of memory on {device}: going on with {tiles} tile(s) at once, {lanes} side by side</source>
        <translation>memória esgotada em {device}: continuando com {tiles} bloco(s) por vez, {lanes} em paralelo</translation>
    </message>
    <message>
        <source>out of memory on {tiles} tile(s) of {side} px; use a smaller tile</source>
        <translation>memória esgotada com {tiles} bloco(s) de {side} px; use um bloco menor</translation>
    </message>
    <message>
        <source>output {layout!r} has shape {output_shape}, the card&apos;s layout {kind!r} needs {want}; run `terrapatch inspect` on the model and mend patch_px, dim or the token counts of its card</source>
        <translation>a saída {layout!r} tem a forma {output_shape}, o layout {kind!r} da ficha precisa de {want}; execute `terrapatch inspect` no modelo e corrija na ficha patch_px, dim ou as contagens de tokens</translation>
    </message>
    <message>
        <source>output {layout!r} has {count} group(s) of vectors per patch, its card names {groups_count}; mend the groups of the card</source>
        <translation>a saída {layout!r} tem {count} grupo(s) de vetores por recorte, a ficha nomeia {groups_count}; corrija os grupos da ficha</translation>
    </message>
    <message>
        <source>output {name!r} holds tokens: {output_dim} numbers per {patch_px} px patch, row by row</source>
        <translation>a saída {name!r} contém tokens: {output_dim} números por recorte de {patch_px} px, linha por linha</translation>
    </message>
    <message>
        <source>output {name!r} is a map {order}: {output_dim} numbers per {patch_px} px patch</source>
        <translation>a saída {name!r} é um mapa {order}: {output_dim} números por recorte de {patch_px} px</translation>
    </message>
    <message>
        <source>output {name!r} is one vector of {output_dim} numbers per window</source>
        <translation>a saída {name!r} é um vetor de {output_dim} números por janela</translation>
    </message>
    <message>
        <source>overlap</source>
        <translation>sobreposição</translation>
    </message>
    <message>
        <source>overlap of {overlap} px does not fit a tile of {tile_px} px; use 0 to {most}</source>
        <translation>uma sobreposição de {overlap} px não cabe em um bloco de {tile_px} px; use de 0 a {most}</translation>
    </message>
    <message>
        <source>overlap of {overlap} px is {overlap_patches} whole patches, the tile has {tile_patches}; use at most {most}</source>
        <translation>uma sobreposição de {overlap} px são {overlap_patches} recortes inteiros, o bloco tem {tile_patches}; use no máximo {most}</translation>
    </message>
    <message>
        <source>overlap {overlap} px</source>
        <translation>sobreposição {overlap} px</translation>
    </message>
    <message>
        <source>pairs of dates</source>
        <translation>pares de datas</translation>
    </message>
    <message>
        <source>partition {file} is damaged or missing ({error}); run the same `terrapatch embed-many` again, which makes it anew, after the folder of the scene was deleted</source>
        <translation>a partição {file} está danificada ou ausente ({error}); exclua a pasta da cena e execute de novo o mesmo `terrapatch embed-many`, que a refaz</translation>
    </message>
    <message>
        <source>partition {number} holds other vectors than the manifest says; run the same `terrapatch embed-many` again, after the folder of the scene was deleted</source>
        <translation>a partição {number} contém vetores diferentes dos do manifesto; exclua a pasta da cena e execute de novo o mesmo `terrapatch embed-many`</translation>
    </message>
    <message>
        <source>patch</source>
        <translation>recorte</translation>
    </message>
    <message>
        <source>patch is {patch_px} px, needs at least 1</source>
        <translation>patch é {patch_px} px, precisa de pelo menos 1</translation>
    </message>
    <message>
        <source>patch is {patch} px, needs to be at least 1</source>
        <translation>patch é {patch} px, deve ser pelo menos 1</translation>
    </message>
    <message>
        <source>patch of {patch} px is not a multiple of the {own} px patch of encoder {encoder}; for finer vectors use refine 2 or 4, or a finer resolution</source>
        <translation>um recorte de {patch} px não é múltiplo do recorte de {own} px do codificador {encoder}; para vetores mais finos use refine 2 ou 4, ou uma resolução mais fina</translation>
    </message>
    <message>
        <source>patch {patch} is given both as an example and as a counterexample, and so are {more} others; remove it from one of the two</source>
        <translation>o recorte {patch} foi dado como exemplo e como contraexemplo, e outros {more} também; remova-o de um dos dois</translation>
    </message>
    <message>
        <source>patch {patch} is given both as an example and as a counterexample; remove it from one of the two</source>
        <translation>o recorte {patch} foi dado como exemplo e como contraexemplo; remova-o de um dos dois</translation>
    </message>
    <message>
        <source>patches</source>
        <translation>recortes</translation>
    </message>
    <message>
        <source>patches (axis of square roots)</source>
        <translation>recortes (eixo de raízes quadradas)</translation>
    </message>
    <message>
        <source>patches below 1 m: Patch size makes them larger</source>
        <translation>recortes abaixo de 1 m: Tamanho do recorte os torna maiores</translation>
    </message>
    <message>
        <source>patches in {layer} now: {written:,}</source>
        <translation>recortes agora em {layer}: {written:,}</translation>
    </message>
    <message>
        <source>patches in {path}: {patches}, needs at least {least_patches} to compare numbers of clusters; embed a larger area</source>
        <translation>recortes em {path}: {patches}; são precisos pelo menos {least_patches} para comparar números de clusters; calcule os embeddings de uma área maior</translation>
    </message>
    <message>
        <source>patches of ground that {before} and {after} share: {patches_count}, need at least {fewest_pairs}; give sets of the same place</source>
        <translation>recortes do terreno que {before} e {after} têm em comum: {patches_count}; são precisos pelo menos {fewest_pairs}; indique conjuntos do mesmo lugar</translation>
    </message>
    <message>
        <source>patches with a vector under the labels: {positions_count}, {found}; needs at least 2 classes: label places inside the scene</source>
        <translation>recortes com vetor sob os rótulos: {positions_count}, {found}; são precisas pelo menos 2 classes: rotule lugares dentro da cena</translation>
    </message>
    <message>
        <source>patches.gpkg in the folder, made again by each run.</source>
        <translation>patches.gpkg na pasta, refeito a cada execução.</translation>
    </message>
    <message>
        <source>pip does not work.</source>
        <translation>O pip não funciona.</translation>
    </message>
    <message>
        <source>pixels as they are</source>
        <translation>pixels como estão</translation>
    </message>
    <message>
        <source>pixels of {raster} lie between {low:.4g} and {high:.4g}, encoder {encoder} wants {phrase}: they look like {looks_like}; give --multiply {factor:g}, or imagery in that unit</source>
        <translation>os pixels de {raster} estão entre {low:.4g} e {high:.4g}, o codificador {encoder} espera {phrase}: parecem {looks_like}; indique --multiply {factor:g} ou imagens nessa unidade</translation>
    </message>
    <message>
        <source>pixels of {raster} lie between {low:.4g} and {high:.4g}, encoder {encoder} wants {phrase}: they look like {looks_like}; give imagery in that unit</source>
        <translation>os pixels de {raster} estão entre {low:.4g} e {high:.4g}, o codificador {encoder} espera {phrase}: parecem {looks_like}; indique imagens nessa unidade</translation>
    </message>
    <message>
        <source>pixels without a vector: {count:,}</source>
        <translation>pixels sem vetor: {count:,}</translation>
    </message>
    <message>
        <source>places lie on no grid, so row and col cannot be held against it</source>
        <translation>os lugares não estão em nenhuma grade, por isso row e col não podem ser conferidos</translation>
    </message>
    <message>
        <source>places outside of their coordinate system ({crs})</source>
        <translation>lugares fora do seu sistema de coordenadas ({crs})</translation>
    </message>
    <message>
        <source>places that disagree with their row and col</source>
        <translation>lugares em desacordo com o seu row e col</translation>
    </message>
    <message>
        <source>plain bands</source>
        <translation>bandas simples</translation>
    </message>
    <message>
        <source>point {first_lost:.10g},{second_lost:.10g} lies on a patch without a vector (too few valid pixels); the nearest patch that has one is around {x:.10g},{y:.10g}</source>
        <translation>o ponto {first_lost:.10g},{second_lost:.10g} está em um recorte sem vetor (poucos pixels válidos); o recorte mais próximo que tem um está perto de {x:.10g},{y:.10g}</translation>
    </message>
    <message>
        <source>point {first_point:.10g},{second_point:.10g} lies on no patch of {path}, which reaches from {west:.6g},{south:.6g} to {east:.6g},{north:.6g}; give longitude and latitude of a place that has one</source>
        <translation>o ponto {first_point:.10g},{second_point:.10g} não está em nenhum recorte de {path}, que vai de {west:.6g},{south:.6g} a {east:.6g},{north:.6g}; indique a longitude e a latitude de um lugar que tenha um</translation>
    </message>
    <message>
        <source>point {x:.10g},{y:.10g} is outside the grid of {path}, which reaches from {xmin},{ymin} to {xmax},{ymax}; give a point inside, in the coordinate system of the raster</source>
        <translation>o ponto {x:.10g},{y:.10g} está fora da grade de {path}, que vai de {xmin},{ymin} a {xmax},{ymax}; indique um ponto dentro dela, no sistema de coordenadas do raster</translation>
    </message>
    <message>
        <source>points have no extent and lie on no lattice: each stands for a square of {side:.4g} {unit}; --side says another</source>
        <translation>os pontos não têm extensão nem formam uma malha: cada um representa um quadrado de {side:.4g} {unit}; --side indica outro</translation>
    </message>
    <message>
        <source>points lie in rows and columns: each stands for its cell of {across:.6g} x {down:.6g} units</source>
        <translation>os pontos estão em linhas e colunas: cada um representa a sua célula de {across:.6g} x {down:.6g} unidades</translation>
    </message>
    <message>
        <source>position {first_outside} is not among the {count} vectors; needs 0 to {last}</source>
        <translation>a posição {first_outside} não está entre os {count} vetores; deve ir de 0 a {last}</translation>
    </message>
    <message>
        <source>power or amplitude, not decibels</source>
        <translation>potência ou amplitude, não decibéis</translation>
    </message>
    <message>
        <source>power, turned into decibels</source>
        <translation>potência, convertida em decibéis</translation>
    </message>
    <message>
        <source>precision fp16 is for graphics cards: on a processor most operations are computed in 32 bits anyway; compare its speed with fp32, or use int8</source>
        <translation>a precisão fp16 é para placas gráficas: em um processador, a maioria das operações é calculada em 32 bits de qualquer modo; compare a velocidade com fp32 ou use int8</translation>
    </message>
    <message>
        <source>precision int8 is for the processor; use fp16 on a GPU, or device cpu</source>
        <translation>a precisão int8 é para o processador; use fp16 em uma GPU, ou o dispositivo cpu</translation>
    </message>
    <message>
        <source>precision of the first ten hits</source>
        <translation>precisão das dez primeiras ocorrências</translation>
    </message>
    <message>
        <source>precisions holds {precision!r}, needs some of {choices}; change it</source>
        <translation>precisions contém {precision!r}, precisa de algumas de {choices}; altere-o</translation>
    </message>
    <message>
        <source>preparing encoder {encoder} for the graphics card, once: seconds for a small encoder, about half a minute for one of 300 million parameters</source>
        <translation>preparando o codificador {encoder} para a placa gráfica, uma única vez: segundos para um codificador pequeno, cerca de meio minuto para um de 300 milhões de parâmetros</translation>
    </message>
    <message>
        <source>probe: a weighted sum for each class, good from few examples on. knn: the five nearest examples. forest: 200 decision trees.</source>
        <translation>probe: uma soma ponderada para cada classe, boa já com poucos exemplos. knn: os cinco exemplos mais próximos. forest: 200 árvores de decisão.</translation>
    </message>
    <message>
        <source>processor (CPU)</source>
        <translation>processador (CPU)</translation>
    </message>
    <message>
        <source>processor: {facts}</source>
        <translation>processador: {facts}</translation>
    </message>
    <message>
        <source>pyogrio does not read back what it wrote</source>
        <translation>o pyogrio não lê de volta o que gravou</translation>
    </message>
    <message>
        <source>quantization of {name} is {told}, needs scale and offset as numbers or lists of them; correct the footer emb</source>
        <translation>a quantização de {name} é {told}, precisa de scale e offset como números ou listas deles; corrija o rodapé emb</translation>
    </message>
    <message>
        <source>ran out of memory</source>
        <translation>ficou sem memória</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>posição</translation>
    </message>
    <message>
        <source>raster {path} does not exist; check the path</source>
        <translation>o raster {path} não existe; verifique o caminho</translation>
    </message>
    <message>
        <source>rasterio projects wrongly: {easting}, {northing}</source>
        <translation>o rasterio projeta errado: {easting}, {northing}</translation>
    </message>
    <message>
        <source>really variable when run: {varying}</source>
        <translation>realmente variável na execução: {varying}</translation>
    </message>
    <message>
        <source>refine {refine} shifts the grid by {patch}/{patch_step} px, which is not a whole number; use a patch that is a multiple of {patch_step} px, or refine 1</source>
        <translation>refine {refine} desloca a grade em {patch}/{patch_step} px, que não é um número inteiro; use um recorte múltiplo de {patch_step} px, ou refine 1</translation>
    </message>
    <message>
        <source>reflectance (0 to 1)</source>
        <translation>reflectância (0 a 1)</translation>
    </message>
    <message>
        <source>reflectance in percent</source>
        <translation>reflectância em porcentagem</translation>
    </message>
    <message>
        <source>reflectance or otherwise scaled already</source>
        <translation>reflectância, ou já escalonado de outro modo</translation>
    </message>
    <message>
        <source>reflectance x 10000</source>
        <translation>reflectância x 10000</translation>
    </message>
    <message>
        <source>reflectance, turned into {unit}</source>
        <translation>reflectância, convertida em {unit}</translation>
    </message>
    <message>
        <source>resolution encoder changes nothing: encoder {encoder} names no pixel size, so the raster&apos;s own pixels are taken</source>
        <translation>resolution encoder não muda nada: o codificador {encoder} não indica um tamanho de pixel, por isso valem os pixels do próprio raster</translation>
    </message>
    <message>
        <source>resolution is {resolution!r}, needs &apos;native&apos;, &apos;encoder&apos; or a number above 0 in CRS units per pixel</source>
        <translation>a resolução é {resolution!r}, deve ser &apos;native&apos;, &apos;encoder&apos; ou um número acima de 0 em unidades do SRC por pixel</translation>
    </message>
    <message>
        <source>resolution is {resolution!r}, needs &apos;native&apos;, &apos;encoder&apos; or a number in CRS units per pixel</source>
        <translation>a resolução é {resolution!r}, deve ser &apos;native&apos;, &apos;encoder&apos; ou um número em unidades do SRC por pixel</translation>
    </message>
    <message>
        <source>resolution is {resolution:g} {unit}, larger than all of {raster}, which is {size}; give a number in {unit}, the unit of its CRS ({own})</source>
        <translation>a resolução é {resolution:g} {unit}, maior que todo o {raster}, que tem {size}; indique um número em {unit}, a unidade do SRC dele ({own})</translation>
    </message>
    <message>
        <source>resolution is {resolution}, at which {raster} has more than {most:,} pixels a side; give a larger number of {unit} (its own pixels are {own})</source>
        <translation>resolution é {resolution}, e assim {raster} tem mais de {most:,} pixels de lado; indique um número maior em {unit} (os próprios pixels têm {own})</translation>
    </message>
    <message>
        <source>resolution is {resolution}, needs to be above 0 CRS units per pixel</source>
        <translation>a resolução é {resolution}, deve ser acima de 0 unidades do SRC por pixel</translation>
    </message>
    <message>
        <source>resolution: metres per pixel of the training imagery</source>
        <translation>resolução: metros por pixel das imagens de treinamento</translation>
    </message>
    <message>
        <source>revision {}</source>
        <translation>revisão {}</translation>
    </message>
    <message>
        <source>rim effect: patches at a tile&apos;s rim have cosine {outermost:.3f} (least {least:.3f}) to the same ground inside another tile, from {margin_px} px on {reached:.3f}</source>
        <translation>efeito de borda: os recortes na borda de um bloco têm cosseno {outermost:.3f} (mínimo {least:.3f}) em relação ao mesmo terreno dentro de outro bloco; a partir de {margin_px} px, {reached:.3f}</translation>
    </message>
    <message>
        <source>rocchio: towards positives, away from negatives, by cosine; from one example on. mean: mean of positives; counterexamples are left out of the hits only. probe: logistic classifier, which needs counterexamples.</source>
        <translation>rocchio: em direção aos positivos, para longe dos negativos, por cosseno; já com um exemplo. mean: média dos positivos; os contraexemplos só ficam fora das ocorrências. probe: classificador logístico, que precisa de contraexemplos.</translation>
    </message>
    <message>
        <source>row and col are not whole numbers in all rows, so places cannot be held against them</source>
        <translation>row e col não são números inteiros em todas as linhas, por isso os lugares não podem ser conferidos com eles</translation>
    </message>
    <message>
        <source>row and col are swapped: row counts across and col down</source>
        <translation>row e col estão trocados: row conta na horizontal e col, na vertical</translation>
    </message>
    <message>
        <source>row {shown}</source>
        <translation>linha {shown}</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>linhas</translation>
    </message>
    <message>
        <source>rows left out, for want of a place or a vector of finite numbers: {left_out:,} of {rows:,}</source>
        <translation>linhas deixadas de fora, por falta de lugar ou de um vetor de números finitos: {left_out:,} de {rows:,}</translation>
    </message>
    <message>
        <source>rows without a place</source>
        <translation>linhas sem lugar</translation>
    </message>
    <message>
        <source>rows without a vector: {missing:,}</source>
        <translation>linhas sem vetor: {missing:,}</translation>
    </message>
    <message>
        <source>rows {shown}</source>
        <translation>linhas {shown}</translation>
    </message>
    <message>
        <source>runs on macOS {macos}, needs {first_oldest_macos} or newer</source>
        <translation>roda no macOS {macos}, precisa do {first_oldest_macos} ou mais novo</translation>
    </message>
    <message>
        <source>runs on {libc} {libc_version}, needs glibc {needed} or newer</source>
        <translation>roda com {libc} {libc_version}, precisa de glibc {needed} ou mais nova</translation>
    </message>
    <message>
        <source>scale in geoemb:quantization of {source} is {scale!r:.80}, needs to be a number, or an object that names an array; correct the attribute</source>
        <translation>scale em geoemb:quantization de {source} é {scale!r:.80}, deve ser um número ou um objeto que nomeia uma matriz; corrija o atributo</translation>
    </message>
    <message>
        <source>scaled pixels of {raster} lie between {low} and {high}, encoder {encoder} takes whole numbers ({dtype}) from {least:,} to {most:,}</source>
        <translation>os pixels escalonados de {raster} estão entre {low} e {high}, o codificador {encoder} recebe números inteiros ({dtype}) de {least:,} a {most:,}</translation>
    </message>
    <message>
        <source>scaling expression {expression!r} is unknown, known are log10 and decibel; mend the card</source>
        <translation>a expressão de escalonamento {expression!r} é desconhecida, as conhecidas são log10 e decibel; corrija a ficha</translation>
    </message>
    <message>
        <source>scaling {kind!r} is not bound to a layer or is unknown</source>
        <translation>o escalonamento {kind!r} não está ligado a uma camada ou é desconhecido</translation>
    </message>
    <message>
        <source>scaling {type!r} has {value_count} values for {key}, needs one or {bands} (one per band); mend the encoder&apos;s card or choose as many bands</source>
        <translation>o escalonamento {type!r} tem {value_count} valores para {key}, precisa de um ou de {bands} (um por banda); corrija a ficha do codificador ou escolha esse número de bandas</translation>
    </message>
    <message>
        <source>scaling: the statistics of the layer&apos;s sensor are used; write the model&apos;s own into the card</source>
        <translation>escalonamento: são usadas as estatísticas do sensor da camada; escreva na ficha as do próprio modelo</translation>
    </message>
    <message>
        <source>scaling: {scaling}</source>
        <translation>escalonamento: {scaling}</translation>
    </message>
    <message>
        <source>scaling: {sentence}</source>
        <translation>escalonamento: {sentence}</translation>
    </message>
    <message>
        <source>scenes</source>
        <translation>cenas</translation>
    </message>
    <message>
        <source>scenes ({patches:,} patches)</source>
        <translation>cenas ({patches:,} recortes)</translation>
    </message>
    <message>
        <source>scikit-learn does not tell two clusters apart</source>
        <translation>o scikit-learn não distingue dois agrupamentos</translation>
    </message>
    <message>
        <source>score</source>
        <translation>pontuação</translation>
    </message>
    <message>
        <source>score: robust deviations above the median</source>
        <translation>pontuação: desvios robustos acima da mediana</translation>
    </message>
    <message>
        <source>seam ratio</source>
        <translation>razão de emenda</translation>
    </message>
    <message>
        <source>seconds to make the vectors</source>
        <translation>segundos para calcular os vetores</translation>
    </message>
    <message>
        <source>seed is {seed}, needs 0 to {most}; choose another seed</source>
        <translation>a semente é {seed}, deve ir de 0 a {most}; escolha outra semente</translation>
    </message>
    <message>
        <source>sensor table {table} cannot be read ({error}); reinstall TerraPatch</source>
        <translation>não é possível ler a tabela de sensores {table} ({error}); reinstale o TerraPatch</translation>
    </message>
    <message>
        <source>sensor {id} has no band {name!r}; choose one of {names}</source>
        <translation>o sensor {id} não tem a banda {name!r}; escolha uma de {names}</translation>
    </message>
    <message>
        <source>sensor {sensor_id!r} is unknown; choose one of {known}</source>
        <translation>o sensor {sensor_id!r} é desconhecido; escolha um de {known}</translation>
    </message>
    <message>
        <source>sensor {sensor} changes nothing: encoder {encoder} has its own bands and scaling</source>
        <translation>o sensor {sensor} não muda nada: o codificador {encoder} tem suas próprias bandas e seu próprio escalonamento</translation>
    </message>
    <message>
        <source>sensor-bands given: {given}, bands of {raster}: {needed}; name one for each</source>
        <translation>sensor-bands indicadas: {given}, bandas de {raster}: {needed}; indique uma para cada</translation>
    </message>
    <message>
        <source>sensor-bands were given without a sensor; give --sensor too</source>
        <translation>sensor-bands foi indicado sem um sensor; indique também --sensor</translation>
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
        <translation>configurações</translation>
    </message>
    <message>
        <source>shard is {shard!r}, needs I/N with I from 0 to N-1, such as 0/4; give it so</source>
        <translation>shard é {shard!r}, precisa de I/N com I de 0 a N-1, como 0/4; indique-o assim</translation>
    </message>
    <message>
        <source>side is {side:g}, needs to be above 0 metres</source>
        <translation>side é {side:g}, deve ser acima de 0 metros</translation>
    </message>
    <message>
        <source>side of the ground of a vector (m)</source>
        <translation>lado do terreno de um vetor (m)</translation>
    </message>
    <message>
        <source>side of the ground of a vector (pixels)</source>
        <translation>lado do terreno de um vetor (pixels)</translation>
    </message>
    <message>
        <source>signs alone are not stored in Zarr; choose GeoParquet for binary, or int8 for Zarr</source>
        <translation>só os sinais não são armazenados em Zarr; escolha GeoParquet para binary, ou int8 para Zarr</translation>
    </message>
    <message>
        <source>signs alone cannot be bands of a raster; choose GeoParquet for binary, or int8 for the COG</source>
        <translation>só os sinais não podem ser bandas de um raster; escolha GeoParquet para binary, ou int8 para o COG</translation>
    </message>
    <message>
        <source>similarity</source>
        <translation>similaridade</translation>
    </message>
    <message>
        <source>smooth is {smooth}, needs 0 to 20 rounds</source>
        <translation>smooth é {smooth}, deve ir de 0 a 20 rodadas</translation>
    </message>
    <message>
        <source>solar panels, not clouds</source>
        <translation>solar panels, not clouds</translation>
    </message>
    <message>
        <source>spatial:transform of {source} is {transform!r:.80}, needs six numbers of an affine transform ({error}); correct the attribute</source>
        <translation>spatial:transform de {source} é {transform!r:.80}, precisa dos seis números de uma transformação afim ({error}); corrija o atributo</translation>
    </message>
    <message>
        <source>standardization_mean {mean} and _std {deviation} need {bands} numbers each, one per band</source>
        <translation>standardization_mean {mean} e _std {deviation} precisam de {bands} números cada, um por banda</translation>
    </message>
    <message>
        <source>statistics of the layer&apos;s sensor</source>
        <translation>estatísticas do sensor da camada</translation>
    </message>
    <message>
        <source>subtract is {subtract}, needs to be a number from -{largest:g} to {largest:g}; 0 leaves the pixels as they are</source>
        <translation>subtract é {subtract}, deve ser um número de -{largest:g} a {largest:g}; 0 deixa os pixels como estão</translation>
    </message>
    <message>
        <source>suffix tokens: what the tokens behind the patches stand for</source>
        <translation>tokens suffix: o que representam os tokens depois dos recortes</translation>
    </message>
    <message>
        <source>surface reflectance x 10000</source>
        <translation>reflectância de superfície x 10000</translation>
    </message>
    <message>
        <source>tables of embeddings need the package pyarrow, which this engine lacks ({error}); set the engine up again, or install it into the engine&apos;s Python (pip install pyarrow)</source>
        <translation>tabelas de embeddings precisam do pacote pyarrow, que falta neste motor ({error}); instale o motor de novo ou instale o pacote no Python do motor (pip install pyarrow)</translation>
    </message>
    <message>
        <source>tag {key} is {value}</source>
        <translation>a tag {key} é {value}</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>takes squares only: {larger_height} x {larger_width} px runs, {oblong} not</source>
        <translation>só aceita quadrados: {larger_height} x {larger_width} px funciona, {oblong} não</translation>
    </message>
    <message>
        <source>takes windows of {tile_px_height} x {tile_px_width} px only, as it declares</source>
        <translation>só aceita janelas de {tile_px_height} x {tile_px_width} px, como declara</translation>
    </message>
    <message>
        <source>takes windows with a {first_fixed} of {sides} px only, as it declares</source>
        <translation>só aceita janelas com {first_fixed} de {sides} px, como declara</translation>
    </message>
    <message>
        <source>takes {batch} tiles at once, as it declares; a last batch is filled up</source>
        <translation>aceita {batch} blocos de uma vez, como declara; o último lote é completado</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>the CRS gives a raster no longitudes and latitudes; reproject the raster</source>
        <translation>o SRC não dá longitudes nem latitudes a um raster; reprojete o raster</translation>
    </message>
    <message>
        <source>the CRS has no longitudes and latitudes at some patches; cut to its region</source>
        <translation>o SRC não tem longitudes e latitudes em alguns recortes; corte à região dele</translation>
    </message>
    <message>
        <source>the CRS has no longitudes and latitudes there ({error}); cut to its region, or assign another CRS</source>
        <translation>o SRC não tem longitudes e latitudes ali ({error}); corte à região dele ou atribua outro SRC</translation>
    </message>
    <message>
        <source>the colours of the patches cannot be written to {path}; free some space there</source>
        <translation>não é possível escrever as cores dos recortes em {path}; libere espaço ali</translation>
    </message>
    <message>
        <source>the converted file gives {given_shape} numbers for {wanted_shape} of the encoder, {given:.0%} of them finite</source>
        <translation>o arquivo convertido dá {given_shape} números para {wanted_shape} do codificador, {given:.0%} deles finitos</translation>
    </message>
    <message>
        <source>the coordinate system of the places is not told</source>
        <translation>o sistema de coordenadas dos lugares não é informado</translation>
    </message>
    <message>
        <source>the date of {raster} is not known, and encoder {encoder} takes one: {told}; give --date</source>
        <translation>a data de {raster} não é conhecida, e o codificador {encoder} usa uma: {told}; indique --date</translation>
    </message>
    <message>
        <source>the derived graph cannot be loaded ({error})</source>
        <translation>não é possível carregar o grafo derivado ({error})</translation>
    </message>
    <message>
        <source>the disk of {folder} is full; free some space and run the same command again</source>
        <translation>o disco de {folder} está cheio; libere espaço e execute o mesmo comando de novo</translation>
    </message>
    <message>
        <source>the disk of {folder} is full; free some space and run the same command again, it goes on from here</source>
        <translation>o disco de {folder} está cheio; libere espaço e execute o mesmo comando de novo, ele continua a partir daqui</translation>
    </message>
    <message>
        <source>the encoder that was sent has SHA-256 {found}, needs {sha256}; send it again</source>
        <translation>o codificador enviado tem SHA-256 {found}, precisa de {sha256}; envie-o de novo</translation>
    </message>
    <message>
        <source>the encoder wants pixels of {encoder_resolution:g} m, and all of {raster} is {source_width} x {source_height} m; use resolution &apos;native&apos; or a number in {unit} ({own}), or another encoder</source>
        <translation>o codificador espera pixels de {encoder_resolution:g} m, e todo o {raster} tem {source_width} x {source_height} m; use a resolução &apos;native&apos; ou um número em {unit} ({own}), ou outro codificador</translation>
    </message>
    <message>
        <source>the engine before it, {}</source>
        <translation>o motor anterior, {}</translation>
    </message>
    <message>
        <source>the environment variable {python_variable}</source>
        <translation>variável de ambiente {python_variable}</translation>
    </message>
    <message>
        <source>the examples have vectors of {first_direction_shape} numbers, the searched set {second_matrix_shape}; use examples of the same encoder</source>
        <translation>os exemplos têm vetores de {first_direction_shape} números, o conjunto onde se busca, {second_matrix_shape}; use exemplos do mesmo codificador</translation>
    </message>
    <message>
        <source>the file does not tell what made its vectors</source>
        <translation>o arquivo não diz o que fez seus vetores</translation>
    </message>
    <message>
        <source>the first run measures the time</source>
        <translation>a primeira execução mede o tempo</translation>
    </message>
    <message>
        <source>the folder .venv-engine of the plugin</source>
        <translation>pasta .venv-engine do complemento</translation>
    </message>
    <message>
        <source>the graphics card (CUDA)</source>
        <translation>a placa gráfica (CUDA)</translation>
    </message>
    <message>
        <source>the graphics card is not used: this engine has no CUDA; install onnxruntime-gpu in place of onnxruntime, or let QGIS update the engine (Settings &gt; Options &gt; TerraPatch)</source>
        <translation>a placa gráfica não é usada: este motor não tem CUDA; instale onnxruntime-gpu no lugar de onnxruntime ou atualize o motor no QGIS (Configurações &gt; Opções &gt; TerraPatch)</translation>
    </message>
    <message>
        <source>the grids of {before} and {after} differ: vectors of the second are averaged over each patch of the first, which softens small changes</source>
        <translation>as grades de {before} e {after} diferem: faz-se a média dos vetores da segunda em cada recorte da primeira, o que atenua as mudanças pequenas</translation>
    </message>
    <message>
        <source>the index in {folder} is damaged ({error}), and all vectors are read; run `terrapatch index` again</source>
        <translation>o índice em {folder} está danificado ({error}), e todos os vetores são lidos; execute `terrapatch index` de novo</translation>
    </message>
    <message>
        <source>the index in {folder} is of an earlier state of the dataset, and all vectors are read; run `terrapatch index` again</source>
        <translation>o índice em {folder} é de um estado anterior do conjunto de dados, e todos os vetores são lidos; execute `terrapatch index` de novo</translation>
    </message>
    <message>
        <source>the index takes {needed}, the disk of {path} has {free} free; make room</source>
        <translation>o índice ocupa {needed}, o disco de {path} tem {free} livres; libere espaço</translation>
    </message>
    <message>
        <source>the input takes int8, so pixels of 8-bit imagery go in less 128, -128..127, and other imagery is mapped to that range; write offset 0 into the card where the model wants 0..127</source>
        <translation>a entrada é int8, por isso os pixels de imagens de 8 bits entram menos 128, -128..127, e as outras imagens são levadas a esse intervalo; escreva offset 0 na ficha se o modelo espera 0..127</translation>
    </message>
    <message>
        <source>the input takes uint8, so pixels of 8-bit imagery go in as they are, 0..255, and of other imagery the 2nd to 98th percentile is mapped to 0..255</source>
        <translation>a entrada é uint8, por isso os pixels de imagens de 8 bits entram como estão, 0..255, e nas outras imagens os percentis 2 a 98 são levados a 0..255</translation>
    </message>
    <message>
        <source>the input takes {dtype}, so pixels go in as they are, rounded and clipped to {min}..{max}</source>
        <translation>a entrada é {dtype}, por isso os pixels entram como estão, arredondados e limitados a {min}..{max}</translation>
    </message>
    <message>
        <source>the layer&apos;s 2nd to 98th percentile becomes 0 to 1</source>
        <translation>os percentis 2 a 98 da camada passam a 0 a 1</translation>
    </message>
    <message>
        <source>the layer&apos;s 2nd to 98th percentile is mapped to 0..1; write the training statistics into the card</source>
        <translation>os percentis 2 a 98 da camada são levados a 0..1; escreva na ficha as estatísticas do treinamento</translation>
    </message>
    <message>
        <source>the list of its files is missing</source>
        <translation>falta a lista dos seus arquivos</translation>
    </message>
    <message>
        <source>the mask &apos;{name}&apos; cannot be transformed from {crs} to {target} ({error}); use a mask in the raster&apos;s CRS</source>
        <translation>não é possível transformar a máscara &quot;{name}&quot; de {crs} para {target} ({error}); use uma máscara no SRC do raster</translation>
    </message>
    <message>
        <source>the mask &apos;{name}&apos; has no polygons to use, needs at least 1; draw or select some, or leave the mask empty</source>
        <translation>a máscara &quot;{name}&quot; não tem polígonos utilizáveis, precisa de pelo menos 1; desenhe ou selecione alguns, ou deixe a máscara vazia</translation>
    </message>
    <message>
        <source>the patch around {x:.10g},{y:.10g} is given both as an example and as a counterexample; drop one of the two</source>
        <translation>o recorte perto de {x:.10g},{y:.10g} foi dado como exemplo e como contraexemplo; retire um dos dois</translation>
    </message>
    <message>
        <source>the patches of layer &apos;{layer}&apos; do not lie on one grid</source>
        <translation>os recortes da camada &quot;{layer}&quot; não estão em uma só grade</translation>
    </message>
    <message>
        <source>the patches of layer &apos;{name}&apos; do not lie on one grid, as reprojected, edited or merged layers do not, and this tool needs one; use a layer as Embed raster wrote it</source>
        <translation>os recortes da camada &quot;{name}&quot; não estão em uma só grade, como ocorre em camadas reprojetadas, editadas ou unidas, e esta ferramenta precisa de uma; use uma camada tal como &quot;Calcular embeddings de um raster&quot; a escreveu</translation>
    </message>
    <message>
        <source>the pattern of the place in the tile was taken out of {centred:,} of {held_count:,} scenes; give --center-positions on or off into a new folder for vectors of one kind</source>
        <translation>o padrão da posição no bloco foi retirado de {centred:,} de {held_count:,} cenas; use --center-positions on ou off em uma nova pasta para ter vetores de um só tipo</translation>
    </message>
    <message>
        <source>the place in the tile explains {share:.0%} of the variance of the vectors (limit {limit:.0%})</source>
        <translation>a posição no bloco explica {share:.0%} da variância dos vetores (limite {limit:.0%})</translation>
    </message>
    <message>
        <source>the places lie on no common grid, so they become a layer of polygons; tools that need a grid refuse it</source>
        <translation>os lugares não estão em uma grade comum, por isso se tornam uma camada de polígonos; as ferramentas que precisam de uma grade a recusam</translation>
    </message>
    <message>
        <source>the probe has 0 {sign} examples, needs at least 1 of each sign; mark one, or use method rocchio</source>
        <translation>a sonda tem 0 exemplos &quot;{sign}&quot;, precisa de pelo menos 1 de cada sinal; marque um ou use o método rocchio</translation>
    </message>
    <message>
        <source>the processor (CPU)</source>
        <translation>o processador (CPU)</translation>
    </message>
    <message>
        <source>the projection in {path} takes vectors of {encoder}, {embeddings_path} holds those of {encoder_tag}; apply it to a set of the same encoder, or fit a new one</source>
        <translation>a projeção em {path} é para vetores de {encoder}, {embeddings_path} contém os de {encoder_tag}; aplique-a a um conjunto do mesmo codificador ou ajuste uma nova</translation>
    </message>
    <message>
        <source>the raster has no coordinate reference system that tells lengths on the ground, so clusters.gpkg gives no areas; assign one, or reproject it, to get them</source>
        <translation>o raster não tem um sistema de referência de coordenadas que dê comprimentos no terreno, por isso clusters.gpkg não dá áreas; atribua um, ou reprojete-o, para obtê-las</translation>
    </message>
    <message>
        <source>the regions of &apos;{layer}&apos; cannot be written ({reason}); save the layer as a GeoPackage, and try again with the copy</source>
        <translation>não é possível escrever as regiões de &quot;{layer}&quot; ({reason}); salve a camada como GeoPackage e tente de novo com a cópia</translation>
    </message>
    <message>
        <source>the regions of &apos;{}&apos; cannot be united ({}); repair them with Fix geometries, and merge again</source>
        <translation>não é possível unir as regiões de &quot;{}&quot; ({}); repare-as com &quot;Corrigir geometrias&quot; e una-as de novo</translation>
    </message>
    <message>
        <source>the scene has no CRS, needs one to lie beside others; assign it, such as by gdal_edit.py -a_srs</source>
        <translation>a cena não tem SRC e precisa de um para ficar ao lado de outras; atribua-o, por exemplo com gdal_edit.py -a_srs</translation>
    </message>
    <message>
        <source>the scheduler at {address} was lost ({kind}: {error}); run the same command again, which goes on with the scenes that are left</source>
        <translation>perdeu-se o escalonador em {address} ({kind}: {error}); execute o mesmo comando de novo, que continua com as cenas restantes</translation>
    </message>
    <message>
        <source>the search has 0 positive examples, needs at least 1; mark a patch that looks as wanted</source>
        <translation>a busca tem 0 exemplos positivos, precisa de pelo menos 1; marque um recorte que seja o que se quer</translation>
    </message>
    <message>
        <source>the set holds 0 patches</source>
        <translation>o conjunto contém 0 recortes</translation>
    </message>
    <message>
        <source>the set is whole: its patches rise within their grid, and its arrays agree</source>
        <translation>o conjunto está completo: os recortes estão em ordem crescente na grade, e as matrizes concordam</translation>
    </message>
    <message>
        <source>the setting {python_setting}</source>
        <translation>configuração {python_setting}</translation>
    </message>
    <message>
        <source>the table does not tell what made its vectors</source>
        <translation>a tabela não informa o que criou os seus vetores</translation>
    </message>
    <message>
        <source>the temporary folder {folder} cannot be written ({reason}); free some space there, or set another temporary folder in the Processing options</source>
        <translation>não é possível escrever na pasta temporária {folder} ({reason}); libere espaço ali ou defina outra pasta temporária nas opções do Processamento</translation>
    </message>
    <message>
        <source>the time axis gets one date</source>
        <translation>o eixo do tempo recebe uma data</translation>
    </message>
    <message>
        <source>the {positives_count} positive and {negatives} negative examples cancel out to a zero vector, which has no direction to search; add or remove an example</source>
        <translation>os {positives_count} exemplos positivos e os {negatives} negativos se anulam em um vetor nulo, que não tem direção para buscar; adicione ou remova um exemplo</translation>
    </message>
    <message>
        <source>the {sign} examples are {dtype} of shape {rows_shape}, need integer positions [m] or float vectors [m, D]</source>
        <translation>os exemplos &quot;{sign}&quot; são {dtype} da forma {rows_shape}, são precisas posições inteiras [m] ou vetores float [m, D]</translation>
    </message>
    <message>
        <source>the {sign} examples have vectors of {second_rows_shape} numbers, the others {dim}; use examples of the same encoder</source>
        <translation>os exemplos &quot;{sign}&quot; têm vetores de {second_rows_shape} números, os outros, {dim}; use exemplos do mesmo codificador</translation>
    </message>
    <message>
        <source>their copy is empty</source>
        <translation>a cópia deles está vazia</translation>
    </message>
    <message>
        <source>their copy is not in the cache of this computer</source>
        <translation>a cópia deles não está no cache deste computador</translation>
    </message>
    <message>
        <source>these lists make {settings_count} settings, a sweep takes {most_settings} at most; shorten some of them</source>
        <translation>estas listas dão {settings_count} configurações, uma varredura aceita no máximo {most_settings}; encurte algumas delas</translation>
    </message>
    <message>
        <source>they reach from {xmin}, {ymin} to {xmax}, {ymax} in {where}; </source>
        <translation>vão de {xmin}, {ymin} a {xmax}, {ymax} em {where}; </translation>
    </message>
    <message>
        <source>this is level 1C, the statistics are of level 2A</source>
        <translation>este é de nível 1C, as estatísticas são de nível 2A</translation>
    </message>
    <message>
        <source>this makes {story}; the disk of {out} has only {free_gb:,.1f} GB free</source>
        <translation>isto gera {story}; o disco de {out} tem só {free_gb:,.1f} GB livres</translation>
    </message>
    <message>
        <source>this model takes one tile at a time, got {pixels_count}; use batch 1</source>
        <translation>este modelo aceita um bloco por vez, recebeu {pixels_count}; use batch 1</translation>
    </message>
    <message>
        <source>this onnxruntime has no {name} provider</source>
        <translation>este onnxruntime não tem o provedor {name}</translation>
    </message>
    <message>
        <source>this processor</source>
        <translation>este processador</translation>
    </message>
    <message>
        <source>this would make {story}, and the disk of {out} has {free_gb:,.1f} GB free; choose a coarser resolution, a larger patch or a smaller extent</source>
        <translation>isto geraria {story}, e o disco de {out} tem {free_gb:,.1f} GB livres; escolha uma resolução mais grosseira, um recorte maior ou uma extensão menor</translation>
    </message>
    <message>
        <source>those it was fitted on</source>
        <translation>aquelas com que foi ajustado</translation>
    </message>
    <message>
        <source>those that may are {columns}</source>
        <translation>as que podem servir são {columns}</translation>
    </message>
    <message>
        <source>threads is {threads}, needs to be at least 1</source>
        <translation>threads é {threads}, deve ser pelo menos 1</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>limiar</translation>
    </message>
    <message>
        <source>threshold is {threshold:g}, needs to be above 0 deviations and at most {most:,}; 3 is usual</source>
        <translation>threshold é {threshold:g}, deve ser acima de 0 desvios e no máximo {most:,}; o usual é 3</translation>
    </message>
    <message>
        <source>tile</source>
        <translation>bloco</translation>
    </message>
    <message>
        <source>tile of {asked} px: encoder {encoder} gives one vector per tile, and patches are squares; give one number</source>
        <translation>bloco de {asked} px: o codificador {encoder} dá um vetor por bloco, e os recortes são quadrados; indique um só número</translation>
    </message>
    <message>
        <source>tile of {tile_px} px is not a whole number of {patch} px patches; use {smaller} or {larger}</source>
        <translation>um bloco de {tile_px} px não é um número inteiro de recortes de {patch} px; use {smaller} ou {larger}</translation>
    </message>
    <message>
        <source>tile of {tile} px does not suit encoder {encoder}, which takes {window}; choose one of these</source>
        <translation>um bloco de {tile} px não serve para o codificador {encoder}, que aceita {window}; escolha um destes</translation>
    </message>
    <message>
        <source>tile of {tile} px does not suit encoder {encoder}, which takes {window}; choose one of these, or a smaller patch than {patch} px</source>
        <translation>um bloco de {tile} px não serve para o codificador {encoder}, que aceita {window}; escolha um destes, ou um recorte menor que {patch} px</translation>
    </message>
    <message>
        <source>tile: {error}; give 256, or 256x512 for 256 px down and 512 px across</source>
        <translation>bloco: {error}; indique 256, ou 256x512 para 256 px na vertical e 512 px na horizontal</translation>
    </message>
    <message>
        <source>tiles</source>
        <translation>blocos</translation>
    </message>
    <message>
        <source>tiles of {tile} px</source>
        <translation>blocos de {tile} px</translation>
    </message>
    <message>
        <source>tiles of {tile} px and more were not tried: one may take over {longest_seconds:.0f} s</source>
        <translation>blocos de {tile} px ou mais não foram testados: um pode levar mais de {longest_seconds:.0f} s</translation>
    </message>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>tokens before the patches</source>
        <translation>tokens antes dos recortes</translation>
    </message>
    <message>
        <source>tokens behind the patches</source>
        <translation>tokens depois dos recortes</translation>
    </message>
    <message>
        <source>tokens: {tokens} at {tile} px fit {count} x {tile_height} x {tile_width} + {extra}, but patch tokens do not answer to their own ground; check prefix, suffix and groups of the card</source>
        <translation>tokens: {tokens} a {tile} px cabem em {count} x {tile_height} x {tile_width} + {extra}, mas os tokens dos recortes não respondem ao próprio terreno; verifique prefix, suffix e groups na ficha</translation>
    </message>
    <message>
        <source>top is {top}, needs at least 1; ask for one hit or more</source>
        <translation>top é {top}, precisa de pelo menos 1; peça uma ocorrência ou mais</translation>
    </message>
    <message>
        <source>units</source>
        <translation>unidades</translation>
    </message>
    <message>
        <source>units of its own coordinates</source>
        <translation>unidades das suas próprias coordenadas</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>unknown is {unknown:g}, needs to be a probability from 0 to 1</source>
        <translation>unknown é {unknown:g}, deve ser uma probabilidade de 0 a 1</translation>
    </message>
    <message>
        <source>unknown sensor: wavelengths of {told} of {bands} bands by its metadata; mean and standard deviation are measured on the layer</source>
        <translation>sensor desconhecido: comprimentos de onda de {told} de {bands} bandas pelos metadados; a média e o desvio padrão são medidos na camada</translation>
    </message>
    <message>
        <source>unknown sensor: wavelengths of {told} of {bands} bands by the colours that its bands are named after; mean and standard deviation are measured on the layer</source>
        <translation>sensor desconhecido: comprimentos de onda de {told} de {bands} bandas pelas cores que dão nome às bandas; a média e o desvio padrão são medidos na camada</translation>
    </message>
    <message>
        <source>unlike ({:.2f})</source>
        <translation>diferente ({:.2f})</translation>
    </message>
    <message>
        <source>up to {}</source>
        <translation>até {}</translation>
    </message>
    <message>
        <source>uv could not install Python 3.12. See the log, then try again.</source>
        <translation>o uv não conseguiu instalar o Python 3.12. Veja o log e tente de novo.</translation>
    </message>
    <message>
        <source>values of the type {}</source>
        <translation>valores do tipo {}</translation>
    </message>
    <message>
        <source>values up to {high:.4g} are not {unit}, {measured}</source>
        <translation>valores até {high:.4g} não são {unit}, {measured}</translation>
    </message>
    <message>
        <source>vector, embedding</source>
        <translation>vetor, embedding</translation>
    </message>
    <message>
        <source>vectors for every patch of a raster</source>
        <translation>vetores para cada recorte de um raster</translation>
    </message>
    <message>
        <source>vectors have lengths from {least:.4g} to {most:.4g}, so they are not normalised; TerraPatch compares directions alone</source>
        <translation>os vetores têm comprimentos de {least:.4g} a {most:.4g}, portanto não estão normalizados; o TerraPatch só compara direções</translation>
    </message>
    <message>
        <source>vectors have lengths from {least:.4g} to {most:.4g}: one</source>
        <translation>os vetores têm comprimentos de {least:.4g} a {most:.4g}: um</translation>
    </message>
    <message>
        <source>vectors have {embeddings_dim} numbers, and a GeoTIFF holds at most {most_bands} bands; choose GeoParquet</source>
        <translation>os vetores têm {embeddings_dim} números, e um GeoTIFF comporta no máximo {most_bands} bandas; escolha GeoParquet</translation>
    </message>
    <message>
        <source>vectors have {embeddings_dim} numbers, and embedding.json says {told}</source>
        <translation>os vetores têm {embeddings_dim} números, e embedding.json diz {told}</translation>
    </message>
    <message>
        <source>vectors hold numbers up to {largest:.3g}, whose squares are beyond single precision; embed imagery of smaller numbers, or with another encoder</source>
        <translation>os vetores contêm números de até {largest:.3g}, cujos quadrados excedem a precisão simples; calcule os embeddings de imagens com números menores ou com outro codificador</translation>
    </message>
    <message>
        <source>vectors of tiles need square tiles; give one number for a tile</source>
        <translation>vetores de blocos precisam de blocos quadrados; indique um só número para o bloco</translation>
    </message>
    <message>
        <source>vectors of {alphaearth} have length 1, and these have {least:.3f} to {most:.3f}: the file may be damaged, or of another product</source>
        <translation>os vetores do {alphaearth} têm comprimento 1, e estes têm de {least:.3f} a {most:.3f}: o arquivo pode estar danificado ou ser de outro produto</translation>
    </message>
    <message>
        <source>vectors on this extent: {count}, needs at least {least} to be measured</source>
        <translation>vetores nesta extensão: {count}; são precisos pelo menos {least} para medir</translation>
    </message>
    <message>
        <source>vectors reach {peaks:.4g}, and float16 holds at most {half_max:g}; choose float32 or int8</source>
        <translation>os vetores chegam a {peaks:.4g}, e float16 comporta no máximo {half_max:g}; escolha float32 ou int8</translation>
    </message>
    <message>
        <source>vectors that repeat an earlier one exactly</source>
        <translation>vetores que repetem exatamente um anterior</translation>
    </message>
    <message>
        <source>vectors with NaN or infinite numbers</source>
        <translation>vetores com NaN ou números infinitos</translation>
    </message>
    <message>
        <source>was ended by signal {number}</source>
        <translation>terminou pelo sinal {number}</translation>
    </message>
    <message>
        <source>was ended by {name}</source>
        <translation>terminou por {name}</translation>
    </message>
    <message>
        <source>was killed (SIGKILL)</source>
        <translation>sofreu um encerramento forçado (SIGKILL)</translation>
    </message>
    <message>
        <source>was told to end (SIGTERM)</source>
        <translation>recebeu a ordem de encerrar (SIGTERM)</translation>
    </message>
    <message>
        <source>wavelengths</source>
        <translation>comprimentos de onda</translation>
    </message>
    <message>
        <source>wavelengths are {wavelengths}, need to be numbers above 0, in micrometres</source>
        <translation>os comprimentos de onda são {wavelengths}, devem ser números acima de 0, em micrômetros</translation>
    </message>
    <message>
        <source>wavelengths change nothing: encoder {encoder} does not take them</source>
        <translation>wavelengths não muda nada: o codificador {encoder} não usa comprimentos de onda</translation>
    </message>
    <message>
        <source>wavelengths given: {given}, bands: {needed}; give one for each, in µm</source>
        <translation>comprimentos de onda indicados: {given}, bandas: {needed}; indique um para cada uma, em µm</translation>
    </message>
    <message>
        <source>weights lie beside it in {weights}</source>
        <translation>os pesos estão ao lado do modelo, em {weights}</translation>
    </message>
    <message>
        <source>what is different between two dates</source>
        <translation>o que difere entre duas datas</translation>
    </message>
    <message>
        <source>what the project holds of them is damaged</source>
        <translation>o que o projeto guarda deles está danificado</translation>
    </message>
    <message>
        <source>whether its numbers are {unit} is not known, {measured}</source>
        <translation>não se sabe se os números são {unit}, {measured}</translation>
    </message>
    <message>
        <source>while it ran {job!r}</source>
        <translation>enquanto executava {job!r}</translation>
    </message>
    <message>
        <source>whole tiles</source>
        <translation>blocos inteiros</translation>
    </message>
    <message>
        <source>window: {window}</source>
        <translation>janela: {window}</translation>
    </message>
    <message>
        <source>without names</source>
        <translation>sem nomes</translation>
    </message>
    <message>
        <source>workers are given for a scheduler at an address, which has its own; leave them out</source>
        <translation>workers foi indicado para um escalonador em um endereço, que tem os seus próprios; omita-o</translation>
    </message>
    <message>
        <source>workers are given without a scheduler; add --scheduler local, or leave them out</source>
        <translation>workers foi indicado sem escalonador; acrescente --scheduler local ou omita-o</translation>
    </message>
    <message>
        <source>write the scaling it was trained with into its card</source>
        <translation>escreva na sua ficha o escalonamento com que foi treinado</translation>
    </message>
    <message>
        <source>zero vectors, which cannot be compared</source>
        <translation>vetores nulos, que não podem ser comparados</translation>
    </message>
    <message>
        <source>zoom {}</source>
        <translation>zoom {}</translation>
    </message>
    <message>
        <source>{area} ha on the map, patches: {patches}</source>
        <translation>{area} ha no mapa, recortes: {patches}</translation>
    </message>
    <message>
        <source>{bands} (group {group}) filled with the card&apos;s values</source>
        <translation>{bands} (grupo {group}) preenchidas com os valores da ficha</translation>
    </message>
    <message>
        <source>{bands} (group {group}) filled with {found:g}</source>
        <translation>{bands} (grupo {group}) preenchidas com {found:g}</translation>
    </message>
    <message>
        <source>{band} computed from {of}</source>
        <translation>{band} calculada de {of}</translation>
    </message>
    <message>
        <source>{before} and {after} are in different coordinate systems; reproject one of the rasters, and embed it again</source>
        <translation>{before} e {after} estão em sistemas de coordenadas diferentes; reprojete um dos rasters e calcule os embeddings dele de novo</translation>
    </message>
    <message>
        <source>{before} holds vectors of {encoder_tag}, {after} those of {other_encoder}, and these do not compare; {advice}</source>
        <translation>{before} contém vetores de {encoder_tag}, {after}, os de {other_encoder}, e estes não são comparáveis; {advice}</translation>
    </message>
    <message>
        <source>{before} to {after}</source>
        <translation>De {before} a {after}</translation>
    </message>
    <message>
        <source>{before} was taken on {date}, after {after} ({other_date}); give the earliest first</source>
        <translation>{before} foi obtida em {date}, depois de {after} ({other_date}); indique primeiro a mais antiga</translation>
    </message>
    <message>
        <source>{card} is not the card of an encoder and would be replaced; give another name for the encoder</source>
        <translation>{card} não é a ficha de um codificador e seria substituído; dê outro nome ao codificador</translation>
    </message>
    <message>
        <source>{card}, {free:,.1f} GB of {total:,.1f} GB free</source>
        <translation>{card}, {free:,.1f} GB livres de {total:,.1f} GB</translation>
    </message>
    <message>
        <source>{changed:,} of {count:,} patches changed ({share}), in {places}</source>
        <translation>{changed:,} de {count:,} recortes mudaram ({share}), em {places}</translation>
    </message>
    <message>
        <source>{changed:,} of {count:,} patches changed like the examples ({share}), in {places}</source>
        <translation>{changed:,} de {count:,} recortes mudaram como os exemplos ({share}), em {places}</translation>
    </message>
    <message>
        <source>{changed} of {patches} patches changed, in one place.</source>
        <translation>{changed} de {patches} recortes mudaram, em um lugar.</translation>
    </message>
    <message>
        <source>{changed} of {patches} patches changed, in {places} places.</source>
        <translation>{changed} de {patches} recortes mudaram, em {places} lugares.</translation>
    </message>
    <message>
        <source>{changes}: {area} in all.</source>
        <translation>{changes}: {area} no total.</translation>
    </message>
    <message>
        <source>{clearest} only splits the coarsest difference, such as water from land.</source>
        <translation>{clearest} só separa a diferença mais grosseira, como água e terra.</translation>
    </message>
    <message>
        <source>{copy} is there already; give the encoder a folder of its own</source>
        <translation>{copy} já existe; dê ao codificador uma pasta própria</translation>
    </message>
    <message>
        <source>{cores} core(s)</source>
        <translation>{cores} núcleo(s)</translation>
    </message>
    <message>
        <source>{count:,} of {total:,} patches are left out, because their vectors are zero or not finite; a larger min-valid leaves out patches that are mostly without imagery</source>
        <translation>{count:,} de {total:,} recortes são deixados de fora, porque os seus vetores são nulos ou não finitos; um min-valid maior deixa de fora recortes quase sem imagens</translation>
    </message>
    <message>
        <source>{count:,} of {total:,} patches is left out, because its vector is zero or not finite; a larger min-valid leaves out patches that are mostly without imagery</source>
        <translation>{count:,} de {total:,} recortes é deixado de fora, porque o seu vetor é nulo ou não finito; um min-valid maior deixa de fora recortes quase sem imagens</translation>
    </message>
    <message>
        <source>{count:,} patches</source>
        <translation>{count:,} recortes</translation>
    </message>
    <message>
        <source>{count:,} patches are slow to draw and search in QGIS; a smaller extent, or coarsen, makes them fewer</source>
        <translation>{count:,} recortes são lentos para desenhar e buscar no QGIS; uma extensão menor, ou coarsen, reduz o número</translation>
    </message>
    <message>
        <source>{count:,} places</source>
        <translation>{count:,} lugares</translation>
    </message>
    <message>
        <source>{count} ground control points</source>
        <translation>{count} pontos de controle no terreno</translation>
    </message>
    <message>
        <source>{count} groups of patch tokens, one after another: one per group of bands, most likely</source>
        <translation>{count} grupos de tokens de recortes, um após o outro: o mais provável é um por grupo de bandas</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>mais {count}</translation>
    </message>
    <message>
        <source>{count} of these have no known date.</source>
        <translation>{count} delas não têm data conhecida.</translation>
    </message>
    <message>
        <source>{count} of {all} labels of &apos;{true}&apos; are called &apos;{called}&apos;</source>
        <translation>{count} de {all} rótulos de &quot;{true}&quot; são chamados &quot;{called}&quot;</translation>
    </message>
    <message>
        <source>{count} of {vectors} vectors are {what} and belong to no group; embed again with a larger --min-valid, or with another encoder or precision</source>
        <translation>{count} de {vectors} vetores são {what} e não pertencem a nenhum grupo; calcule os embeddings de novo com um --min-valid maior, ou com outro codificador ou outra precisão</translation>
    </message>
    <message>
        <source>{count} token(s) behind the patches</source>
        <translation>{count} token(s) depois dos recortes</translation>
    </message>
    <message>
        <source>{damage}; making it again</source>
        <translation>{damage}; será refeito</translation>
    </message>
    <message>
        <source>{dataset} cannot be read at rows {start} to {stop} ({error}); check the file or the connection, then try again</source>
        <translation>não é possível ler {dataset} nas linhas {start} a {stop} ({error}); verifique o arquivo ou a conexão e tente de novo</translation>
    </message>
    <message>
        <source>{dim} of {before} dimensions keep {share} of the variance</source>
        <translation>{dim} de {before} dimensões conservam {share} da variância</translation>
    </message>
    <message>
        <source>{disk} on disk, {memory} in memory</source>
        <translation>{disk} em disco, {memory} na memória</translation>
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
        <translation>{file} pertence a outra camada com esse nome</translation>
    </message>
    <message>
        <source>{file} cannot be opened</source>
        <translation>não é possível abrir {file}</translation>
    </message>
    <message>
        <source>{file} cannot be read ({error}); fetch it again</source>
        <translation>não é possível ler {file} ({error}); baixe-o de novo</translation>
    </message>
    <message>
        <source>{file} cannot be read ({error}); give another folder</source>
        <translation>não é possível ler {file} ({error}); indique outra pasta</translation>
    </message>
    <message>
        <source>{file} cannot be read ({error}); run `terrapatch embed` again</source>
        <translation>não é possível ler {file} ({error}); execute `terrapatch embed` de novo</translation>
    </message>
    <message>
        <source>{file} cannot be read ({error}); run the same `terrapatch embed-many` again, which writes it anew</source>
        <translation>não é possível ler {file} ({error}); execute de novo o mesmo `terrapatch embed-many`, que o reescreve</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}); choose the sweep.json of a sweep.</source>
        <translation>Não é possível ler {file} ({reason}); escolha o sweep.json de uma varredura.</translation>
    </message>
    <message>
        <source>{file} cannot be read as Parquet ({error}); check the file</source>
        <translation>não é possível ler {file} como Parquet ({error}); verifique o arquivo</translation>
    </message>
    <message>
        <source>{file} cannot be read as a classifier of this version ({error}); make it anew with `terrapatch classify`</source>
        <translation>não é possível ler {file} como classificador desta versão ({error}); refaça-o com `terrapatch classify`</translation>
    </message>
    <message>
        <source>{file} cannot be read; import the table again</source>
        <translation>não é possível ler {file}; importe a tabela de novo</translation>
    </message>
    <message>
        <source>{file} cannot be written ({error}); choose another</source>
        <translation>não é possível escrever {file} ({error}); escolha outro</translation>
    </message>
    <message>
        <source>{file} cannot be written ({reason}); choose another</source>
        <translation>não é possível escrever {file} ({reason}); escolha outro</translation>
    </message>
    <message>
        <source>{file} cannot be written ({reason}); choose another place.</source>
        <translation>Não é possível escrever {file} ({reason}); escolha outro lugar.</translation>
    </message>
    <message>
        <source>{file} cannot be written ({reason}); close the programs that have it open, or make {folder} writable</source>
        <translation>não é possível escrever {file} ({reason}); feche os programas que o têm aberto ou torne {folder} gravável</translation>
    </message>
    <message>
        <source>{file} cannot be written into {above}; give a file in a folder that can be written</source>
        <translation>não é possível escrever {file} em {above}; indique um arquivo em uma pasta gravável</translation>
    </message>
    <message>
        <source>{file} could not be probed (exit {returncode}: {last_lines}); write a card beside the file</source>
        <translation>não foi possível examinar {file} (saída {returncode}: {last_lines}); escreva uma ficha ao lado do arquivo</translation>
    </message>
    <message>
        <source>{file} crashed ONNX Runtime while it was probed ({name}); it cannot be used here, try another export</source>
        <translation>{file} derrubou o ONNX Runtime ao ser examinado ({name}); não pode ser usado aqui, tente outra exportação</translation>
    </message>
    <message>
        <source>{file} does not say where its pixels lie; put the tile&apos;s land mask {file_stem}.tiff beside it, or give it by --grid</source>
        <translation>{file} não diz onde estão os seus pixels; ponha ao lado a máscara de terra {file_stem}.tiff do bloco ou indique-a com --grid</translation>
    </message>
    <message>
        <source>{file} gives {items} for a tile of {tile} px: not a grid of tokens, a map or a vector; export the encoder&apos;s tokens [batch, tokens, dim] or feature map [batch, dim, rows, cols]</source>
        <translation>{file} dá {items} para um bloco de {tile} px: não é uma grade de tokens, um mapa ou um vetor; exporte os tokens [batch, tokens, dim] ou o mapa de características [batch, dim, rows, cols] do codificador</translation>
    </message>
    <message>
        <source>{file} has SHA-256 {found}…, the card of {encoder} names {wanted}…; restore it.</source>
        <translation>{file} tem SHA-256 {found}…, a ficha de {encoder} indica {wanted}…; restaure-o.</translation>
    </message>
    <message>
        <source>{file} has no card {card} beside it that can be read. Add it with the plus: that makes one.</source>
        <translation>{file} não tem ao lado uma ficha {card} que possa ser lida. Adicione-o com o sinal de mais: isso cria uma.</translation>
    </message>
    <message>
        <source>{file} has no column {missing}, needs those of stac-geoparquet; it has {column_names}</source>
        <translation>{file} não tem a coluna {missing}, precisa das de stac-geoparquet; tem {column_names}</translation>
    </message>
    <message>
        <source>{file} has other columns than {first_files} ({names} ...); give one kind of table</source>
        <translation>{file} tem colunas diferentes das de {first_files} ({names} ...); indique um só tipo de tabela</translation>
    </message>
    <message>
        <source>{file} has {layers_count} layers ({layers}); name one: &apos;{file}{layer}{first_layers}&apos;</source>
        <translation>{file} tem {layers_count} camadas ({layers}); indique uma: &apos;{file}{layer}{first_layers}&apos;</translation>
    </message>
    <message>
        <source>{file} holds {dtype} of shape {numbers_shape}, needs int8 [height, width, dimensions]; give the grid of a Tessera tile</source>
        <translation>{file} contém {dtype} da forma {numbers_shape}, precisa de int8 [height, width, dimensions]; indique a grade de um bloco do Tessera</translation>
    </message>
    <message>
        <source>{file} is a link to {beside}, outside of the model&apos;s folder; put the file itself there</source>
        <translation>{file} é um link para {beside}, fora da pasta do modelo; ponha ali o próprio arquivo</translation>
    </message>
    <message>
        <source>{file} is cut short; run `terrapatch index` again</source>
        <translation>{file} está incompleto; execute `terrapatch index` de novo</translation>
    </message>
    <message>
        <source>{file} is damaged: components have shape {components_shape}, mean {mean_shape}, and these must agree; run `terrapatch reduce` again</source>
        <translation>{file} está danificado: components tem a forma {components_shape}, mean {mean_shape}, e elas devem concordar; execute `terrapatch reduce` de novo</translation>
    </message>
    <message>
        <source>{file} is damaged: it holds {count} components and {variances} variances, needs as many of both, all finite; run `terrapatch reduce` again</source>
        <translation>{file} está danificado: contém {count} components e {variances} variances, devem ser em igual número, todos finitos; execute `terrapatch reduce` de novo</translation>
    </message>
    <message>
        <source>{file} is neither a STAC ItemCollection nor an item (its type is {kind!r}); give one of these, or a text file with a GDAL name on each line</source>
        <translation>{file} não é uma STAC ItemCollection nem um item (o tipo é {kind!r}); indique um destes ou um arquivo de texto com um nome GDAL por linha</translation>
    </message>
    <message>
        <source>{file} is not a projection ({error}); run `terrapatch reduce` again</source>
        <translation>{file} não é uma projeção ({error}); execute `terrapatch reduce` de novo</translation>
    </message>
    <message>
        <source>{file} is not a tokenizer ({error}); restore the file.</source>
        <translation>{file} não é um tokenizador ({error}); restaure o arquivo.</translation>
    </message>
    <message>
        <source>{file} is not a whole Parquet file ({error}); fetch it again</source>
        <translation>{file} não é um arquivo Parquet completo ({error}); baixe-o de novo</translation>
    </message>
    <message>
        <source>{file} is not an ONNX model ({error}); give a file that was exported as .onnx</source>
        <translation>{file} não é um modelo ONNX ({error}); indique um arquivo exportado como .onnx</translation>
    </message>
    <message>
        <source>{file} is not called .gpkg, which the file of a layer is; give such a name</source>
        <translation>{file} não termina em .gpkg, como deve o arquivo de uma camada; dê um nome assim</translation>
    </message>
    <message>
        <source>{file} is not called .parquet, which the file is; give such a name</source>
        <translation>{file} não termina em .parquet, como deve o arquivo; dê um nome assim</translation>
    </message>
    <message>
        <source>{file} is not of schema {needed!r}, which this version reads; give another folder</source>
        <translation>{file} não é do esquema {needed!r}, que esta versão lê; indique outra pasta</translation>
    </message>
    <message>
        <source>{file} is not there; a Tessera tile is NAME.npy and NAME_scales.npy</source>
        <translation>{file} não existe; um bloco do Tessera é NAME.npy e NAME_scales.npy</translation>
    </message>
    <message>
        <source>{file} is not there; give a set that `terrapatch reduce` wrote, or its {projection_file}</source>
        <translation>{file} não existe; indique um conjunto que `terrapatch reduce` escreveu, ou o {projection_file} dele</translation>
    </message>
    <message>
        <source>{file} is of another state of the dataset; run the same `terrapatch embed-many` again</source>
        <translation>{file} é de outro estado do conjunto de dados; execute de novo o mesmo `terrapatch embed-many`</translation>
    </message>
    <message>
        <source>{file} is there already and holds other things than patches of {path}; give another name</source>
        <translation>{file} já existe e contém outra coisa que não recortes de {path}; dê outro nome</translation>
    </message>
    <message>
        <source>{file} is there already; give another name, or remove it</source>
        <translation>{file} já existe; dê outro nome ou remova-o</translation>
    </message>
    <message>
        <source>{file} keeps weights in a separate file that is missing; put {missing} beside it</source>
        <translation>{file} guarda pesos em um arquivo separado que está faltando; ponha {missing} ao lado</translation>
    </message>
    <message>
        <source>{file} keeps weights in {stored}, its card names {named}; write a new card with `terrapatch inspect`</source>
        <translation>{file} guarda pesos em {stored}, a ficha indica {named}; escreva uma nova ficha com `terrapatch inspect`</translation>
    </message>
    <message>
        <source>{file} lies in {folder}, whose files are replaced; give another folder for the result</source>
        <translation>{file} está em {folder}, cujos arquivos são substituídos; indique outra pasta para o resultado</translation>
    </message>
    <message>
        <source>{file} may not be read or written ({reason}); change its permissions, or give another</source>
        <translation>{file} não pode ser lido ou escrito ({reason}); altere as permissões ou indique outro</translation>
    </message>
    <message>
        <source>{file} needs more than {memory_gb:.0f} GB to be probed; write a card beside the file</source>
        <translation>{file} precisa de mais de {memory_gb:.0f} GB para ser examinado; escreva uma ficha ao lado do arquivo</translation>
    </message>
    <message>
        <source>{file} ran at none of {tried_count} shapes, from {first_tried} to {last_tried} ({complaint}); write a card beside the file with the right window and bands</source>
        <translation>{file} não funcionou em nenhuma de {tried_count} formas, de {first_tried} a {last_tried} ({complaint}); escreva ao lado do arquivo uma ficha com a janela e as bandas certas</translation>
    </message>
    <message>
        <source>{file} reads words by {tokenizer}, which is missing; put that file beside it.</source>
        <translation>{file} lê palavras com {tokenizer}, que está faltando; ponha esse arquivo ao lado.</translation>
    </message>
    <message>
        <source>{file} says schema {schema!r}, this version reads {needed!r}; run `terrapatch embed` again</source>
        <translation>{file} indica o esquema {schema!r}, esta versão lê {needed!r}; execute `terrapatch embed` de novo</translation>
    </message>
    <message>
        <source>{file} takes inputs {shapes}, needs exactly one image of 4 or 5 dimensions; write a card beside the file that says what each input is</source>
        <translation>{file} recebe as entradas {shapes}, precisa de exatamente uma imagem de 4 ou 5 dimensões; escreva ao lado do arquivo uma ficha que diga o que é cada entrada</translation>
    </message>
    <message>
        <source>{file} takes inputs {shapes}; what {tensor!r} carries is not known: write a card beside the file that says what each input is</source>
        <translation>{file} recebe as entradas {shapes}; não se sabe o que {tensor!r} leva: escreva ao lado do arquivo uma ficha que diga o que é cada entrada</translation>
    </message>
    <message>
        <source>{file} takes {size} tiles at once, and gives a tile other vectors when the others change; export the model for one tile</source>
        <translation>{file} recebe {size} blocos por vez e dá a um bloco outros vetores quando os demais mudam; exporte o modelo para um bloco</translation>
    </message>
    <message>
        <source>{file} was exported for other programs, and does not say where on the ground its patches lie; import the set that it was made of, or export that as .parquet, .tif or .zarr</source>
        <translation>{file} foi exportado para outros programas e não diz onde os seus recortes ficam no terreno; importe o conjunto de que ele foi feito, ou exporte esse conjunto como .parquet, .tif ou .zarr</translation>
    </message>
    <message>
        <source>{file} was not probed within {seconds:.0f} s; write a card beside the file that says what it takes</source>
        <translation>{file} não pôde ser examinado em {seconds:.0f} s; escreva ao lado do arquivo uma ficha que diga o que ele recebe</translation>
    </message>
    <message>
        <source>{file} was written without its origin or style: {problem}</source>
        <translation>{file} foi escrito sem a sua origem ou o seu estilo: {problem}</translation>
    </message>
    <message>
        <source>{file}: metadata {metadata_key!r} is not JSON ({error})</source>
        <translation>{file}: o metadado {metadata_key!r} não é JSON ({error})</translation>
    </message>
    <message>
        <source>{file}: tensor {tensor!r} has the element type bool, needs numbers for imagery and vectors; export the model with float32 in its place</source>
        <translation>{file}: o tensor {tensor!r} tem o tipo de elemento bool, e imagens e vetores precisam de números; exporte o modelo com float32 no lugar</translation>
    </message>
    <message>
        <source>{file}: tensor {tensor!r} has the element type {name}, which numpy arrays cannot have; export the model with float32 inputs and outputs: its inside may stay {name}</source>
        <translation>{file}: o tensor {tensor!r} tem o tipo de elemento {name}, que matrizes numpy não podem ter; exporte o modelo com entradas e saídas float32: o interior pode continuar {name}</translation>
    </message>
    <message>
        <source>{file}: {tensor!r} is of type {name}, needs to be a tensor; export the model with one float32 tensor for each input and output</source>
        <translation>{file}: {tensor!r} é do tipo {name}, deve ser um tensor; exporte o modelo com um tensor float32 para cada entrada e saída</translation>
    </message>
    <message>
        <source>{file}{weights} has SHA-256 {found}…, its card was written for {sha256}…; restore the file, or write a new card with `terrapatch inspect`</source>
        <translation>{file}{weights} tem SHA-256 {found}…, a ficha foi escrita para {sha256}…; restaure o arquivo ou escreva uma nova ficha com `terrapatch inspect`</translation>
    </message>
    <message>
        <source>{folder} cannot be written ({reason}); make room, or see that the folder can be written</source>
        <translation>não é possível escrever em {folder} ({reason}); libere espaço ou verifique se a pasta é gravável</translation>
    </message>
    <message>
        <source>{folder} could not be written ({reason}); run the same command again to go on</source>
        <translation>não foi possível escrever em {folder} ({reason}); execute o mesmo comando de novo para continuar</translation>
    </message>
    <message>
        <source>{folder} does not hold an engine of this version. Set the engine up again.</source>
        <translation>{folder} não contém um motor desta versão. Instale o motor de novo.</translation>
    </message>
    <message>
        <source>{folder} does not hold an installer of TerraPatch&apos;s engine. Choose the folder that &apos;Save an installer for another computer…&apos; made; it holds a folder &apos;wheels&apos;.</source>
        <translation>{folder} não contém um instalador do motor do TerraPatch. Escolha a pasta que &quot;Salvar um instalador para outro computador…&quot; criou; ela contém uma pasta &quot;wheels&quot;.</translation>
    </message>
    <message>
        <source>{folder} has no {manifest_file} ({reason}); run `terrapatch embed-many` to the end first</source>
        <translation>{folder} não tem {manifest_file} ({reason}); primeiro execute `terrapatch embed-many` até o fim</translation>
    </message>
    <message>
        <source>{folder} holds an unfinished run of something else ({identity}); give another folder, or delete this one</source>
        <translation>{folder} contém uma execução inacabada de outra coisa ({identity}); indique outra pasta ou exclua esta</translation>
    </message>
    <message>
        <source>{folder} holds an unfinished run; repeat the same `terrapatch embed` command to finish it</source>
        <translation>{folder} contém uma execução inacabada; repita o mesmo comando `terrapatch embed` para terminá-la</translation>
    </message>
    <message>
        <source>{folder} holds another embedding set ({identity}); give another folder, or delete this one</source>
        <translation>{folder} contém outro conjunto de embeddings ({identity}); indique outra pasta ou exclua esta</translation>
    </message>
    <message>
        <source>{folder} holds no dataset (no {file}); give the folder that `terrapatch embed-many --out` wrote</source>
        <translation>{folder} não contém um conjunto de dados (falta {file}); indique a pasta que `terrapatch embed-many --out` escreveu</translation>
    </message>
    <message>
        <source>{folder} holds no embedding set (no {metadata_file}); give the folder that `terrapatch embed --out` wrote</source>
        <translation>{folder} não contém um conjunto de embeddings (falta {metadata_file}); indique a pasta que `terrapatch embed --out` escreveu</translation>
    </message>
    <message>
        <source>{folder} holds no vectors of tiles ({error}); run Embed raster with tokens &apos;tile&apos; or &apos;both&apos;</source>
        <translation>{folder} não contém vetores de blocos ({error}); execute &quot;Calcular embeddings de um raster&quot; com tokens &apos;tile&apos; ou &apos;both&apos;</translation>
    </message>
    <message>
        <source>{folder} holds other files ({inside}) and no sweep, needs to be empty; give another folder</source>
        <translation>{folder} contém outros arquivos ({inside}) e nenhuma varredura, deve estar vazia; indique outra pasta</translation>
    </message>
    <message>
        <source>{folder} holds other files ({inside}), needs to be empty; give another</source>
        <translation>{folder} contém outros arquivos ({inside}), deve estar vazia; indique outra</translation>
    </message>
    <message>
        <source>{folder} holds the packages of another version of TerraPatch. Save the installer again with the version of this computer.</source>
        <translation>{folder} contém os pacotes de outra versão do TerraPatch. Salve o instalador de novo com a versão deste computador.</translation>
    </message>
    <message>
        <source>{folder} holds vectors of places that lie on no grid ({places_file}), which are searched and grouped in QGIS; open that file by Open embeddings… in the dock there</source>
        <translation>{folder} contém vetores de lugares que não estão em nenhuma grade ({places_file}), que são buscados e agrupados no QGIS; abra esse arquivo com &quot;Abrir embeddings…&quot; no painel de lá</translation>
    </message>
    <message>
        <source>{folder} holds {what} already; give another folder, or add --overwrite</source>
        <translation>{folder} já contém {what}; indique outra pasta ou acrescente --overwrite</translation>
    </message>
    <message>
        <source>{folder} is a file, needs to be a folder; give another</source>
        <translation>{folder} é um arquivo, deve ser uma pasta; indique outra</translation>
    </message>
    <message>
        <source>{folder} is an installer for Python {python_text}, this computer has {versions}. Install that version of Python, or save an installer for one that is here.</source>
        <translation>{folder} é um instalador para o Python {python_text}, este computador tem {versions}. Instale essa versão do Python ou salve um instalador para uma que exista aqui.</translation>
    </message>
    <message>
        <source>{folder} is an installer for {other}, this computer is {title}. Save one for it.</source>
        <translation>{folder} é um instalador para {other}, este computador é {title}. Salve um para ele.</translation>
    </message>
    <message>
        <source>{folder} is damaged (its CRS: {error}); run `terrapatch embed` into a new folder</source>
        <translation>{folder} está danificada (o SRC: {error}); execute `terrapatch embed` em uma nova pasta</translation>
    </message>
    <message>
        <source>{folder} is damaged ({error}); run `terrapatch embed` into a new folder</source>
        <translation>{folder} está danificada ({error}); execute `terrapatch embed` em uma nova pasta</translation>
    </message>
    <message>
        <source>{folder} is damaged: vectors.npy has shape {shape}, needs {told}</source>
        <translation>{folder} está danificada: vectors.npy tem a forma {shape}, precisa de {told}</translation>
    </message>
    <message>
        <source>{folder} is damaged: vectors.npy has shape {vectors_shape}, index.npy {index_shape}, valid.npy {valid_shape}, and these must agree; run `terrapatch embed` into a new folder</source>
        <translation>{folder} está danificada: vectors.npy tem a forma {vectors_shape}, index.npy {index_shape}, valid.npy {valid_shape}, e elas devem concordar; execute `terrapatch embed` em uma nova pasta</translation>
    </message>
    <message>
        <source>{folder} is damaged: {wrong}; run `terrapatch embed` into a new folder</source>
        <translation>{folder} está danificada: {wrong}; execute `terrapatch embed` em uma nova pasta</translation>
    </message>
    <message>
        <source>{folder} is not a folder; give the folder that `terrapatch embed --out` wrote</source>
        <translation>{folder} não é uma pasta; indique a pasta que `terrapatch embed --out` escreveu</translation>
    </message>
    <message>
        <source>{folder} may not hold files that large, by its file system or a limit of this account; give a folder elsewhere, or embed a smaller extent</source>
        <translation>{folder} não pode conter arquivos tão grandes, pelo sistema de arquivos ou por um limite desta conta; indique uma pasta em outro lugar ou calcule os embeddings de uma extensão menor</translation>
    </message>
    <message>
        <source>{found}: all of them would be cut off; {advice}</source>
        <translation>{found}: todos seriam cortados; {advice}</translation>
    </message>
    <message>
        <source>{found}: clusters and find similar follow it; embed with --center-positions auto to take it out</source>
        <translation>{found}: os agrupamentos e &quot;Buscar semelhantes&quot; o seguem; calcule os embeddings com --center-positions auto para retirá-lo</translation>
    </message>
    <message>
        <source>{found}: rounded and cut off there, little is left of them; {advice}</source>
        <translation>{found}: arredondados e cortados ali, pouco resta deles; {advice}</translation>
    </message>
    <message>
        <source>{found}: the mean of each place is taken out; --center-positions off leaves it in</source>
        <translation>{found}: a média de cada posição é retirada; --center-positions off a deixa</translation>
    </message>
    <message>
        <source>{found}: the mean of each place over moved copies of tiles is taken out; --center-positions off leaves it in</source>
        <translation>{found}: a média de cada posição sobre cópias deslocadas dos blocos é retirada; --center-positions off a deixa</translation>
    </message>
    <message>
        <source>{four_bands} as files called {product} mostly are; give bands to choose</source>
        <translation>{four_bands}, como costumam ser os arquivos chamados {product}; indique bandas para escolher</translation>
    </message>
    <message>
        <source>{grid_count:,} patches, up to {size_gb:,.1f} GB of vectors</source>
        <translation>{grid_count:,} recortes, até {size_gb:,.1f} GB de vetores</translation>
    </message>
    <message>
        <source>{height} x {width} px fails ({text})</source>
        <translation>{height} x {width} px falha ({text})</translation>
    </message>
    <message>
        <source>{height} x {width} px gives {values_shape} in place of {expected}</source>
        <translation>{height} x {width} px dá {values_shape} em vez de {expected}</translation>
    </message>
    <message>
        <source>{hits} of {passing}{above}</source>
        <translation>{hits} de {passing}{above}</translation>
    </message>
    <message>
        <source>{job} needs more memory than there is ({error}); close other programs, or choose a smaller extent, tile or batch</source>
        <translation>{job} precisa de mais memória do que há ({error}); feche outros programas ou escolha uma extensão, um bloco ou um lote menor</translation>
    </message>
    <message>
        <source>{k} clusters of {name}</source>
        <translation>{k} agrupamentos de {name}</translation>
    </message>
    <message>
        <source>{k} clusters stand well apart from each other.</source>
        <translation>{k} agrupamentos se distinguem bem uns dos outros.</translation>
    </message>
    <message>
        <source>{k} clusters: groups differ by {silhouette} of 1 (silhouette), mixed inside {inertia} (inertia)</source>
        <translation>{k} agrupamentos: diferença entre grupos {silhouette} de 1 (silhueta), mistura interna {inertia} (inércia)</translation>
    </message>
    <message>
        <source>{k} is a peak: with one more or one less, groups differ less clearly.</source>
        <translation>{k} é um pico: com um a mais ou a menos, os grupos diferem com menos nitidez.</translation>
    </message>
    <message>
        <source>{label} must be {wanted} (got &apos;{found}&apos;).</source>
        <translation>{label} deve ser {wanted} (recebido &quot;{found}&quot;).</translation>
    </message>
    <message>
        <source>{last_records_title} is skipped: {reason}</source>
        <translation>{last_records_title} é ignorado: {reason}</translation>
    </message>
    <message>
        <source>{layouts_count} outputs can hold vectors ({told}); {first!r}, the deepest, is proposed; for another, put it first among outputs of the card</source>
        <translation>{layouts_count} saídas podem conter vetores ({told}); {first!r}, a mais profunda, é a proposta; para outra, coloque-a em primeiro lugar em outputs da ficha</translation>
    </message>
    <message>
        <source>{library} of TensorRT 10 is not where the system looks for libraries</source>
        <translation>{library} do TensorRT 10 não está onde o sistema procura bibliotecas</translation>
    </message>
    <message>
        <source>{low:.2g} to {high:.2g}: {count:,}</source>
        <translation>{low:.2g} a {high:.2g}: {count:,}</translation>
    </message>
    <message>
        <source>{low} to {high} ha with the errors found taken into account (95 %)</source>
        <translation>{low} a {high} ha, levando em conta os erros encontrados (95 %)</translation>
    </message>
    <message>
        <source>{memory:,.1f} GB of memory</source>
        <translation>{memory:,.1f} GB de memória</translation>
    </message>
    <message>
        <source>{metres:g} m are about {degrees:.3g} degrees</source>
        <translation>{metres:g} m são cerca de {degrees:.3g} graus</translation>
    </message>
    <message>
        <source>{missed} of {count} features of &apos;{name}&apos; lie on no patch of &apos;{patches}&apos; and are left out.</source>
        <translation>{missed} de {count} feições de &quot;{name}&quot; não estão em nenhum recorte de &quot;{patches}&quot; e são deixadas de fora.</translation>
    </message>
    <message>
        <source>{missed} of {places} examples lie on no patch and are left out.</source>
        <translation>{missed} de {places} exemplos não estão em nenhum recorte e são deixados de fora.</translation>
    </message>
    <message>
        <source>{missing:,} of {rows_count:,} scenes are not marked yet by which patches are the newest, and all of theirs count; run the same `terrapatch embed-many` to its end</source>
        <translation>{missing:,} de {rows_count:,} cenas ainda não têm marcados os recortes mais novos, e todos os delas contam; execute o mesmo `terrapatch embed-many` até o fim</translation>
    </message>
    <message>
        <source>{model} cannot read texts of {length} tokens ({error}); mend the card.</source>
        <translation>{model} não consegue ler textos de {length} tokens ({error}); corrija a ficha.</translation>
    </message>
    <message>
        <source>{model} gives NaN or infinite numbers for texts; export it again in full precision.</source>
        <translation>{model} dá NaN ou números infinitos para textos; exporte-o de novo em precisão completa.</translation>
    </message>
    <message>
        <source>{model} gives texts as {vectors_shape}, patches have {wanted} numbers: both must be projected into one space; mend text.output of the card, or outputs.</source>
        <translation>{model} dá os textos como {vectors_shape}, os recortes têm {wanted} números: ambos devem ser projetados em um mesmo espaço; corrija text.output da ficha, ou outputs.</translation>
    </message>
    <message>
        <source>{model} has no output {output!r}; mend text.output of the card.</source>
        <translation>{model} não tem a saída {output!r}; corrija text.output da ficha.</translation>
    </message>
    <message>
        <source>{model} keeps weights in {outside}; export the text tower as one file, below 2 GB.</source>
        <translation>{model} guarda pesos em {outside}; exporte a torre de texto como um só arquivo, com menos de 2 GB.</translation>
    </message>
    <message>
        <source>{model} takes inputs {types}, its card names {named}; mend the card.</source>
        <translation>{model} recebe as entradas {types}, a ficha indica {named}; corrija a ficha.</translation>
    </message>
    <message>
        <source>{name} (version {version})</source>
        <translation>{name} (versão {version})</translation>
    </message>
    <message>
        <source>{name} beside {file} is not an encoder card (it has no schema terrapatch-encoder-1) and was looked past.</source>
        <translation>{name}, ao lado de {file}, não é uma ficha de codificador (não tem o esquema terrapatch-encoder-1) e foi ignorado.</translation>
    </message>
    <message>
        <source>{name} has no column of vectors (lists of numbers, or one column a dimension); its columns are {schema}; give a table of embeddings</source>
        <translation>{name} não tem coluna de vetores (listas de números, ou uma coluna por dimensão); as colunas são {schema}; indique uma tabela de embeddings</translation>
    </message>
    <message>
        <source>{name} has the hash {found}…, its server states {wanted}…; nothing was kept, try again.</source>
        <translation>{name} tem o hash {found}…, o servidor informa {wanted}…; nada foi guardado, tente de novo.</translation>
    </message>
    <message>
        <source>{name} has {candidates_count} columns that may hold the vectors ({candidates}); name one by --vectors</source>
        <translation>{name} tem {candidates_count} colunas que podem conter os vetores ({candidates}); indique uma com --vectors</translation>
    </message>
    <message>
        <source>{name} has {size:,} bytes, needs {needed:,}</source>
        <translation>{name} tem {size:,} bytes, precisa ter {needed:,}</translation>
    </message>
    <message>
        <source>{name} holds &apos;{part}&apos;, needs numbers of bands such as 3,2,1, or names</source>
        <translation>{name} contém &quot;{part}&quot;, precisa de números de bandas, como 3,2,1, ou de nomes</translation>
    </message>
    <message>
        <source>{name} in geoemb:quantization of {source} is {value!r:.80}, needs a number; correct the attribute</source>
        <translation>{name} em geoemb:quantization de {source} é {value!r:.80}, precisa de um número; corrija o atributo</translation>
    </message>
    <message>
        <source>{name} in {dim} dimensions</source>
        <translation>{name} em {dim} dimensões</translation>
    </message>
    <message>
        <source>{name} is &apos;{text}&apos;, needs numbers.</source>
        <translation>{name} é &quot;{text}&quot;, precisa de números.</translation>
    </message>
    <message>
        <source>{name} is &apos;{text}&apos;, needs whole numbers such as 8,16</source>
        <translation>{name} é &quot;{text}&quot;, precisa de números inteiros, como 8,16</translation>
    </message>
    <message>
        <source>{name} is &apos;{value}&apos;, needs one of {choices}; choose one of these</source>
        <translation>{name} é &quot;{value}&quot;, deve ser um de {choices}; escolha um destes</translation>
    </message>
    <message>
        <source>{name} is &apos;{value}&apos;, needs one of {choices}; give a file as {file} instead</source>
        <translation>{name} é &quot;{value}&quot;, deve ser um de {choices}; indique um arquivo como {file}</translation>
    </message>
    <message>
        <source>{name} is a pattern of remote names, which are not listed; give a text file of names</source>
        <translation>{name} é um padrão de nomes remotos, que não são listados; indique um arquivo de texto com os nomes</translation>
    </message>
    <message>
        <source>{name} is a pipe, needs to be a file; remove it, or give another raster</source>
        <translation>{name} é um pipe, deve ser um arquivo; remova-o ou indique outro raster</translation>
    </message>
    <message>
        <source>{name} is a pipe, needs to be a file; save its content as a file, and give that</source>
        <translation>{name} é um pipe, deve ser um arquivo; salve o conteúdo em um arquivo e indique esse</translation>
    </message>
    <message>
        <source>{name} is missing</source>
        <translation>falta {name}</translation>
    </message>
    <message>
        <source>{name} is {value!r}, needs to be one of {known}</source>
        <translation>{name} é {value!r}, deve ser um de {known}</translation>
    </message>
    <message>
        <source>{name} must be {needed} (got {found}): choose a file of examples that was saved here.</source>
        <translation>{name} deve ser {needed} (recebido {found}): escolha um arquivo de exemplos salvo aqui.</translation>
    </message>
    <message>
        <source>{name} of a system that the engine is {system}</source>
        <translation>{name}: o motor está {system}</translation>
    </message>
    <message>
        <source>{name} without the global lock, needs an ordinary build</source>
        <translation>{name} sem a trava global, precisa ser uma compilação comum</translation>
    </message>
    <message>
        <source>{name} without venv; on Debian and Ubuntu, `sudo apt install python3-venv` adds it</source>
        <translation>{name} sem venv; no Debian e no Ubuntu, `sudo apt install python3-venv` o adiciona</translation>
    </message>
    <message>
        <source>{name}, driver {driver}</source>
        <translation>{name}, driver {driver}</translation>
    </message>
    <message>
        <source>{name}, needs {versions}</source>
        <translation>{name}, precisa ser {versions}</translation>
    </message>
    <message>
        <source>{name}, {factor} x {factor}</source>
        <translation>{name}, {factor} x {factor}</translation>
    </message>
    <message>
        <source>{name}: F1 {value}, patches: {patches}</source>
        <translation>{name}: F1 {value}, recortes: {patches}</translation>
    </message>
    <message>
        <source>{name}: {confidence} % sure, {margin} % ahead of the next</source>
        <translation>{name}: segurança de {confidence} %, {margin} % à frente da seguinte</translation>
    </message>
    <message>
        <source>{name}: {count} selected</source>
        <translation>{name}: {count} selecionadas</translation>
    </message>
    <message>
        <source>{near:.0%} of the places lie within one patch ({ground:.4g}) of another class: a patch there holds both.</source>
        <translation>{near:.0%} dos lugares estão a menos de um recorte ({ground:.4g}) de outra classe: ali um recorte contém ambas.</translation>
    </message>
    <message>
        <source>{netloc} cannot be reached ({reason}); check the network and the proxy, then try again: what was fetched so far is kept.</source>
        <translation>Não é possível acessar {netloc} ({reason}); verifique a rede e o proxy e tente de novo: o que já foi baixado é mantido.</translation>
    </message>
    <message>
        <source>{netloc} gives {url} only to accounts that have accepted its licence (HTTP {error_code}); accept it on {page}, and set the variable HF_TOKEN to a token of your account.</source>
        <translation>{netloc} só fornece {url} a contas que aceitaram a sua licença (HTTP {error_code}); aceite-a em {page} e defina a variável HF_TOKEN com um token da sua conta.</translation>
    </message>
    <message>
        <source>{netloc} has no time for {url} now (HTTP {error_code}); try again later.</source>
        <translation>{netloc} não pode atender {url} agora (HTTP {error_code}); tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>{offset:g} is subtracted from the pixels: Sentinel-2&apos;s processing baseline {number} adds it (the darkest are {dark}); give --subtract 0 to leave them</source>
        <translation>{offset:g} é subtraído dos pixels: a linha de base de processamento {number} do Sentinel-2 o soma (os mais escuros são {dark}); use --subtract 0 para deixá-los como estão</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} e {other}</translation>
    </message>
    <message>
        <source>{onnx_file} cannot be loaded: {text}; check it with `terrapatch inspect`</source>
        <translation>não é possível carregar {onnx_file}: {text}; verifique-o com `terrapatch inspect`</translation>
    </message>
    <message>
        <source>{onnx_file} gives outputs {outputs}, its card names {output!r}; mend outputs of the card</source>
        <translation>{onnx_file} dá as saídas {outputs}, a ficha indica {output!r}; corrija outputs da ficha</translation>
    </message>
    <message>
        <source>{onnx_file} has tensors of the element type {name} ({tensors}), which ONNX Runtime does not take; export the model with float32 inputs and outputs</source>
        <translation>{onnx_file} tem tensores do tipo de elemento {name} ({tensors}), que o ONNX Runtime não aceita; exporte o modelo com entradas e saídas float32</translation>
    </message>
    <message>
        <source>{onnx_file} has {size_gb:.2f} GB, one ONNX file holds less than {largest_file_gb:.2f} GB; export it with its weights in a separate file (external data), or in half precision</source>
        <translation>{onnx_file} tem {size_gb:.2f} GB, um arquivo ONNX comporta menos de {largest_file_gb:.2f} GB; exporte-o com os pesos em um arquivo separado (external data) ou em meia precisão</translation>
    </message>
    <message>
        <source>{onnx_file} is not an ONNX model ({error}); give a file that was exported as .onnx</source>
        <translation>{onnx_file} não é um modelo ONNX ({error}); indique um arquivo exportado como .onnx</translation>
    </message>
    <message>
        <source>{onnx_file} is not an ONNX model; give a file that was exported as .onnx</source>
        <translation>{onnx_file} não é um modelo ONNX; indique um arquivo exportado como .onnx</translation>
    </message>
    <message>
        <source>{onnx_file} keeps weights in a separate file that is missing; put that file beside it ({text})</source>
        <translation>{onnx_file} guarda pesos em um arquivo separado que está faltando; ponha esse arquivo ao lado ({text})</translation>
    </message>
    <message>
        <source>{onnx_file} keeps weights in a separate file, which ONNX Runtime cannot find beside a name that is not UTF-8; rename the file or its folder</source>
        <translation>{onnx_file} guarda pesos em um arquivo separado, que o ONNX Runtime não encontra ao lado de um nome que não é UTF-8; renomeie o arquivo ou a pasta</translation>
    </message>
    <message>
        <source>{onnx_file} keeps weights in a separate file, {file}, that is missing; put that file beside it</source>
        <translation>{onnx_file} guarda pesos em um arquivo separado, {file}, que está faltando; ponha esse arquivo ao lado</translation>
    </message>
    <message>
        <source>{onnx_file} needs a newer ONNX Runtime than {version}; install a newer one, or export the model for an older opset ({text})</source>
        <translation>{onnx_file} precisa de um ONNX Runtime mais novo que {version}; instale um mais novo ou exporte o modelo para um opset mais antigo ({text})</translation>
    </message>
    <message>
        <source>{onnx_file} takes inputs {inputs}, its card names {wanted}; mend inputs of the card, or move it away: `terrapatch inspect` proposes another</source>
        <translation>{onnx_file} recebe as entradas {inputs}, a ficha indica {wanted}; corrija inputs da ficha ou tire-a dali: `terrapatch inspect` propõe outra</translation>
    </message>
    <message>
        <source>{onnx_file} takes windows with a {axis} of {fixed} px, its card says {window}; mend the window of the card</source>
        <translation>{onnx_file} recebe janelas com {axis} de {fixed} px, a ficha diz {window}; corrija window da ficha</translation>
    </message>
    <message>
        <source>{onnx_file} takes {batch} tile(s) at once and no other number, its card says batch {card_batch}; write {batch} into the card</source>
        <translation>{onnx_file} recebe {batch} bloco(s) por vez e nenhum outro número, a ficha diz batch {card_batch}; escreva {batch} na ficha</translation>
    </message>
    <message>
        <source>{onnx_file} takes {dates} dates at once, TerraPatch gives one; export the model for one date (Prithvi: num_frames=1)</source>
        <translation>{onnx_file} recebe {dates} datas por vez, o TerraPatch dá uma; exporte o modelo para uma data (Prithvi: num_frames=1)</translation>
    </message>
    <message>
        <source>{onnx_file} takes {needed}, the disk of {parent} has {free} free; make room, or use the encoder where it lies</source>
        <translation>{onnx_file} ocupa {needed}, o disco de {parent} tem {free} livres; libere espaço ou use o codificador onde ele está</translation>
    </message>
    <message>
        <source>{onnx_file} uses operators that ONNX Runtime {version} does not know; export it with standard operators ({text})</source>
        <translation>{onnx_file} usa operadores que o ONNX Runtime {version} não conhece; exporte-o com operadores padrão ({text})</translation>
    </message>
    <message>
        <source>{onnx_file}: input {tensor!r} has {declared_count} dimensions {declared}, its card names {tensor_dims}; mend the card</source>
        <translation>{onnx_file}: a entrada {tensor!r} tem {declared_count} dimensões {declared}, a ficha indica {tensor_dims}; corrija a ficha</translation>
    </message>
    <message>
        <source>{option} holds {number}, needs pixels of at least {least}; change it</source>
        <translation>{option} contém {number}, precisa de pixels a partir de {least}; altere-o</translation>
    </message>
    <message>
        <source>{option} holds {word!r}, needs {told}; change it</source>
        <translation>{option} contém {word!r}, precisa de {told}; altere-o</translation>
    </message>
    <message>
        <source>{option} is for encoders that want certain numbers; mosaiks takes any, leave it out</source>
        <translation>{option} é para codificadores que exigem certos números; mosaiks aceita qualquer um, omita-o</translation>
    </message>
    <message>
        <source>{option} is for mosaiks and changes nothing for encoder {encoder}</source>
        <translation>{option} é para mosaiks e não muda nada com o codificador {encoder}</translation>
    </message>
    <message>
        <source>{option} is for rasters and grids, and {source} is read as a table; leave it out</source>
        <translation>{option} é para rasters e grades, e {source} é lido como tabela; omita-o</translation>
    </message>
    <message>
        <source>{option} is for tables, and {source} is read as a raster or grid; leave it out</source>
        <translation>{option} é para tabelas, e {source} é lido como raster ou grade; omita-o</translation>
    </message>
    <message>
        <source>{output!r}: {layout}, {output_dim} numbers</source>
        <translation>{output!r}: {layout}, {output_dim} números</translation>
    </message>
    <message>
        <source>{output!r}: {layout}, {output_dim} numbers per {patch_px} px patch</source>
        <translation>{output!r}: {layout}, {output_dim} números por recorte de {patch_px} px</translation>
    </message>
    <message>
        <source>{output} and {other} are both {file}, and one would replace the other; choose two files</source>
        <translation>{output} e {other} são ambos {file}, e um substituiria o outro; escolha dois arquivos</translation>
    </message>
    <message>
        <source>{output} is {file}, and the folder {folder} does not exist; make it, or choose another</source>
        <translation>{output} é {file}, e a pasta {folder} não existe; crie-a ou escolha outra</translation>
    </message>
    <message>
        <source>{output} is {file}, and {format} files cannot hold vectors; choose a GeoPackage (.gpkg)</source>
        <translation>{output} é {file}, e arquivos {format} não comportam vetores; escolha um GeoPackage (.gpkg)</translation>
    </message>
    <message>
        <source>{output} is {file}, which cannot be written ({reason}); choose another place</source>
        <translation>{output} é {file}, no qual não é possível escrever ({reason}); escolha outro lugar</translation>
    </message>
    <message>
        <source>{output} is {file}, which {source} is read from and which would be replaced; choose another file</source>
        <translation>{output} é {file}, do qual {source} é lido e que seria substituído; escolha outro arquivo</translation>
    </message>
    <message>
        <source>{out} already holds this embedding set; nothing to do</source>
        <translation>{out} já contém este conjunto de embeddings; nada a fazer</translation>
    </message>
    <message>
        <source>{out} already holds this embedding set; nothing to do (a few windows of {path} are as they were, changes elsewhere cannot be told; give another folder to embed it anew)</source>
        <translation>{out} já contém este conjunto de embeddings; nada a fazer (algumas janelas de {path} continuam iguais, mudanças em outras partes não se podem saber; indique outra pasta para calcular os embeddings de novo)</translation>
    </message>
    <message>
        <source>{out} already holds this embedding set; nothing to do (whether {path} has changed since cannot be told; give another folder to embed it anew)</source>
        <translation>{out} já contém este conjunto de embeddings; nada a fazer (não se pode saber se {path} mudou desde então; indique outra pasta para calcular os embeddings de novo)</translation>
    </message>
    <message>
        <source>{out} already holds this reduction; nothing to do</source>
        <translation>{out} já contém esta redução; nada a fazer</translation>
    </message>
    <message>
        <source>{out} cannot be written ({error}); choose another place for the encoder</source>
        <translation>não é possível escrever {out} ({error}); escolha outro lugar para o codificador</translation>
    </message>
    <message>
        <source>{out} has the ending {ending}, needs one of {choices}; rename it, or say --format</source>
        <translation>{out} tem a terminação {ending}, precisa de uma de {choices}; renomeie-o ou use --format</translation>
    </message>
    <message>
        <source>{out} holds another embedding set; give another folder with --out, or delete this one</source>
        <translation>{out} contém outro conjunto de embeddings; indique outra pasta com --out ou exclua este</translation>
    </message>
    <message>
        <source>{out} is a folder, and not a Zarr store; give another name</source>
        <translation>{out} é uma pasta, e não um armazenamento Zarr; dê outro nome</translation>
    </message>
    <message>
        <source>{out} is the raster itself and would be replaced; give another name for the encoder</source>
        <translation>{out} é o próprio raster e seria substituído; dê outro nome ao codificador</translation>
    </message>
    <message>
        <source>{overlap} px of overlap</source>
        <translation>{overlap} px de sobreposição</translation>
    </message>
    <message>
        <source>{pace:,.0f} tiles of {side} px a second by {encoder}</source>
        <translation>{pace:,.0f} blocos de {side} px por segundo com {encoder}</translation>
    </message>
    <message>
        <source>{package} does not work ({kind}: {reason})</source>
        <translation>{package} não funciona ({kind}: {reason})</translation>
    </message>
    <message>
        <source>{package} is damaged: {damaged}</source>
        <translation>{package} está danificado: {damaged}</translation>
    </message>
    <message>
        <source>{package} is not installed</source>
        <translation>{package} não está instalado</translation>
    </message>
    <message>
        <source>{package} is {found}, needs {version}</source>
        <translation>{package} é {found}, precisa ser {version}</translation>
    </message>
    <message>
        <source>{parameter} is for embeddings of others, and {source} is an embedding set, which is taken as it is; leave it out</source>
        <translation>{parameter} é para embeddings de outros, e {source} é um conjunto de embeddings, que é usado como está; não o informe</translation>
    </message>
    <message>
        <source>{parameter} is {value}, needs to be a number</source>
        <translation>{parameter} é {value}, deve ser um número</translation>
    </message>
    <message>
        <source>{parameter} is {value}, which covers no ground; give xmin,xmax,ymin,ymax of some, or leave it empty</source>
        <translation>{parameter} é {value}, que não cobre nenhum terreno; indique xmin,xmax,ymin,ymax de algum ou deixe vazio</translation>
    </message>
    <message>
        <source>{partial} cannot be read ({error}); delete that folder to start the run afresh</source>
        <translation>não é possível ler {partial} ({error}); exclua essa pasta para recomeçar a execução</translation>
    </message>
    <message>
        <source>{partial} of an interrupted run is damaged; beginning afresh</source>
        <translation>{partial}, de uma execução interrompida, está danificado; recomeçando do zero</translation>
    </message>
    <message>
        <source>{parts} and {last}</source>
        <translation>{parts} e {last}</translation>
    </message>
    <message>
        <source>{part} cannot be renamed to {folder} ({reason}). Try again.</source>
        <translation>Não é possível renomear {part} para {folder} ({reason}). Tente de novo.</translation>
    </message>
    <message>
        <source>{part} is left of an earlier setup and cannot be removed. Close other programs, then try again.</source>
        <translation>{part} restou de uma instalação anterior e não pode ser removido. Feche outros programas e tente de novo.</translation>
    </message>
    <message>
        <source>{patches} with {dim}-dimensional vectors, in {seconds} s on {device}.</source>
        <translation>{patches} com vetores de {dim} dimensões, em {seconds} s, usando {device}.</translation>
    </message>
    <message>
        <source>{path} cannot be described as a VRT in {folder}; check the free space</source>
        <translation>não é possível descrever {path} como VRT em {folder}; verifique o espaço livre</translation>
    </message>
    <message>
        <source>{path} cannot be opened any more; check that it is still there</source>
        <translation>não é mais possível abrir {path}; verifique se ainda existe</translation>
    </message>
    <message>
        <source>{path} cannot be opened as a raster ({error}); give a file that GDAL reads</source>
        <translation>não é possível abrir {path} como raster ({error}); indique um arquivo que o GDAL leia</translation>
    </message>
    <message>
        <source>{path} cannot be read ({error}); check the file with gdalinfo</source>
        <translation>não é possível ler {path} ({error}); verifique o arquivo com gdalinfo</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}): choose a file of examples.</source>
        <translation>Não é possível ler {path} ({reason}): escolha um arquivo de exemplos.</translation>
    </message>
    <message>
        <source>{path} cannot be read as a table of texts ({error}); give a CSV with a header</source>
        <translation>não é possível ler {path} como tabela de textos ({error}); indique um CSV com cabeçalho</translation>
    </message>
    <message>
        <source>{path} cannot be written ({error}); choose another place for the encoder</source>
        <translation>não é possível escrever {path} ({error}); escolha outro lugar para o codificador</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); choose another temporary folder</source>
        <translation>não é possível escrever {path} ({reason}); escolha outra pasta temporária</translation>
    </message>
    <message>
        <source>{path} cannot make an environment. See the log, or choose another Python.</source>
        <translation>{path} não consegue criar um ambiente. Veja o log ou escolha outro Python.</translation>
    </message>
    <message>
        <source>{path} did not answer within {seconds:.0f} s</source>
        <translation>{path} não respondeu em {seconds:.0f} s</translation>
    </message>
    <message>
        <source>{path} does not run as a Python ({kind})</source>
        <translation>{path} não é executado como um Python ({kind})</translation>
    </message>
    <message>
        <source>{path} does not work. {problem}</source>
        <translation>{path} não funciona. {problem}</translation>
    </message>
    <message>
        <source>{path} has made the environment elsewhere than in {part}. Choose another Python.</source>
        <translation>{path} criou o ambiente em lugar diferente de {part}. Escolha outro Python.</translation>
    </message>
    <message>
        <source>{path} has nothing within the extent, dates and names that were given; give others, or leave some out (a scene of it is {scene}{date})</source>
        <translation>{path} não tem nada com a extensão, as datas e os nomes indicados; indique outros ou omita alguns (uma cena dele é {scene}{date})</translation>
    </message>
    <message>
        <source>{path} has pixels without an area (geotransform {numbers}), needs some ground for each; georeference it, such as with gdal_translate -a_ullr</source>
        <translation>{path} tem pixels sem área (geotransform {numbers}), cada um precisa de algum terreno; georreferencie-o, por exemplo com gdal_translate -a_ullr</translation>
    </message>
    <message>
        <source>{path} has {bands}</source>
        <translation>{path} tem {bands}</translation>
    </message>
    <message>
        <source>{path} holds 0 patches, needs at least 1; embed an area that has valid pixels</source>
        <translation>{path} contém 0 recortes, precisa de pelo menos 1; calcule os embeddings de uma área que tenha pixels válidos</translation>
    </message>
    <message>
        <source>{path} holds 0 patches, needs at least 1; embed an area with valid pixels</source>
        <translation>{path} contém 0 recortes, precisa de pelo menos 1; calcule os embeddings de uma área com pixels válidos</translation>
    </message>
    <message>
        <source>{path} holds 0 patches, needs at least 1; embed scenes that have valid pixels</source>
        <translation>{path} contém 0 recortes, precisa de pelo menos 1; calcule os embeddings de cenas que tenham pixels válidos</translation>
    </message>
    <message>
        <source>{path} holds 0 points, needs at least 1: choose a file of examples.</source>
        <translation>{path} contém 0 pontos, precisa de pelo menos 1: escolha um arquivo de exemplos.</translation>
    </message>
    <message>
        <source>{path} holds complex numbers ({compound}); convert it to amplitude or decibels first</source>
        <translation>{path} contém números complexos ({compound}); converta-o antes para amplitude ou decibéis</translation>
    </message>
    <message>
        <source>{path} holds no raster bands; {hint}</source>
        <translation>{path} não contém bandas raster; {hint}</translation>
    </message>
    <message>
        <source>{path} holds only an alpha band, needs at least one band of imagery; give another file</source>
        <translation>{path} contém só uma banda alfa, precisa de pelo menos uma banda de imagem; indique outro arquivo</translation>
    </message>
    <message>
        <source>{path} holds other files ({inside}) and no set, needs to be empty; give another folder</source>
        <translation>{path} contém outros arquivos ({inside}) e nenhum conjunto, deve estar vazia; indique outra pasta</translation>
    </message>
    <message>
        <source>{path} holds other files ({others}) and no dataset, needs to be empty; give another folder</source>
        <translation>{path} contém outros arquivos ({others}) e nenhum conjunto de dados, deve estar vazia; indique outra pasta</translation>
    </message>
    <message>
        <source>{path} holds vectors of encoder {theirs}, not of {ours}, and those of two encoders cannot be compared; give another folder</source>
        <translation>{path} contém vetores do codificador {theirs}, não de {ours}, e os de dois codificadores não são comparáveis; indique outra pasta</translation>
    </message>
    <message>
        <source>{path} holds vectors of two kinds ({key} {first_found} and {second_found}), which cannot be compared; remove the scenes of one, and run the same `terrapatch embed-many` again</source>
        <translation>{path} contém vetores de dois tipos ({key} {first_found} e {second_found}), que não são comparáveis; remova as cenas de um deles e execute de novo o mesmo `terrapatch embed-many`</translation>
    </message>
    <message>
        <source>{path} is Python {first_version}.{second_version}, needs 3.9 or newer</source>
        <translation>{path} é Python {first_version}.{second_version}, precisa ser 3.9 ou mais novo</translation>
    </message>
    <message>
        <source>{path} is a file, needs to be a folder; give another</source>
        <translation>{path} é um arquivo, deve ser uma pasta; indique outra</translation>
    </message>
    <message>
        <source>{path} is not GeoJSON ({error}): choose a file that was saved here.</source>
        <translation>{path} não é GeoJSON ({error}): escolha um arquivo salvo aqui.</translation>
    </message>
    <message>
        <source>{path} is not there</source>
        <translation>{path} não está lá</translation>
    </message>
    <message>
        <source>{path} is not there; give a table of embeddings</source>
        <translation>{path} não existe; indique uma tabela de embeddings</translation>
    </message>
    <message>
        <source>{path} is not there; it may have been renamed or moved. Put it back, or repair the layer&apos;s source in its properties</source>
        <translation>{path} não existe; pode ter sido renomeado ou movido. Ponha-o de volta ou repare a fonte nas propriedades da camada</translation>
    </message>
    <message>
        <source>{path} is placed by {placed_by} only, needs pixels on a grid of its CRS; warp it first, such as with gdalwarp, and give the result</source>
        <translation>{path} é posicionado só por {placed_by}, precisa de pixels em uma grade do seu SRC; reprojete-o antes, por exemplo com gdalwarp, e indique o resultado</translation>
    </message>
    <message>
        <source>{path} lacks {missing}</source>
        <translation>em {path} falta {missing}</translation>
    </message>
    <message>
        <source>{path} was changed while it was read, so that some vectors would be of old pixels and some of new ones; run the same command again once nothing writes into it</source>
        <translation>{path} foi alterado enquanto era lido, de modo que alguns vetores seriam de pixels antigos e outros de novos; execute o mesmo comando de novo quando nada mais escrever nele</translation>
    </message>
    <message>
        <source>{path} was made with {option} {found}, not {wanted}; give the same options, or another folder</source>
        <translation>{path} foi feito com {option} {found}, não {wanted}; indique as mesmas opções ou outra pasta</translation>
    </message>
    <message>
        <source>{path} was reduced to vectors of {dim} numbers, words have as many as the encoder gives; search the set that it was made of</source>
        <translation>{path} foi reduzido a vetores de {dim} números, as palavras têm tantos quantos o codificador dá; busque no conjunto do qual foi feito</translation>
    </message>
    <message>
        <source>{places:,} places in {blocks} blocks: {classes}</source>
        <translation>{places:,} lugares em {blocks} setores: {classes}</translation>
    </message>
    <message>
        <source>{place} cannot be written ({error}).</source>
        <translation>Não é possível escrever {place} ({error}).</translation>
    </message>
    <message>
        <source>{polygons} with vectors of {name}</source>
        <translation>{polygons} com vetores de {name}</translation>
    </message>
    <message>
        <source>{precision}: cosine to full precision {cosine_mean:.4f} (least {cosine_min:.4f}), patches of this layer compared: {patches}</source>
        <translation>{precision}: cosseno em relação à precisão completa {cosine_mean:.4f} (mínimo {cosine_min:.4f}); recortes desta camada comparados: {patches}</translation>
    </message>
    <message>
        <source>{problem} Installing it again did not help: rebuild the engine.</source>
        <translation>{problem} Instalar de novo não resolveu: reconstrua o motor.</translation>
    </message>
    <message>
        <source>{problem} Open the TerraPatch panel of QGIS and click &apos;Update the engine&apos;.</source>
        <translation>{problem} Abra o painel do TerraPatch no QGIS e clique em &quot;Atualizar o motor&quot;.</translation>
    </message>
    <message>
        <source>{program} cannot be started ({reason}). Choose another Python.</source>
        <translation>Não é possível iniciar {program} ({reason}). Escolha outro Python.</translation>
    </message>
    <message>
        <source>{px} px = {size}, {area} each</source>
        <translation>{px} px = {size}, {area} cada</translation>
    </message>
    <message>
        <source>{python} does not run ({reason}).</source>
        <translation>{python} não é executado ({reason}).</translation>
    </message>
    <message>
        <source>{raster} cannot be opened ({error}); check that it is still there</source>
        <translation>não é possível abrir {raster} ({error}); verifique se ainda existe</translation>
    </message>
    <message>
        <source>{raster} cannot be opened ({error}); give the land mask of the tile by --grid</source>
        <translation>não é possível abrir {raster} ({error}); indique a máscara de terra do bloco com --grid</translation>
    </message>
    <message>
        <source>{raster} cannot be read ({error}); check the file with gdalinfo</source>
        <translation>não é possível ler {raster} ({error}); verifique o arquivo com gdalinfo</translation>
    </message>
    <message>
        <source>{raster} cannot be read at row {row}, column {col} ({error}); the file may be damaged</source>
        <translation>não é possível ler {raster} na linha {row}, coluna {col} ({error}); o arquivo pode estar danificado</translation>
    </message>
    <message>
        <source>{raster} covers {bounds}, {finest} {finest_bounds}: assets of one scene need the same ground and CRS; warp them first, or choose others by --assets</source>
        <translation>{raster} cobre {bounds}, {finest} {finest_bounds}: os assets de uma cena precisam do mesmo terreno e SRC; reprojete-os antes ou escolha outros com --assets</translation>
    </message>
    <message>
        <source>{raster} has no CRS, so the encoder&apos;s {encoder_resolution:g} m per pixel means nothing on it; use resolution &apos;native&apos; or give the raster a CRS</source>
        <translation>{raster} não tem SRC, por isso os {encoder_resolution:g} m por pixel do codificador não significam nada nele; use a resolução &apos;native&apos; ou dê um SRC ao raster</translation>
    </message>
    <message>
        <source>{raster} has no CRS: places are in its own coordinates</source>
        <translation>{raster} não tem SRC: os lugares estão nas coordenadas dele</translation>
    </message>
    <message>
        <source>{raster} has no band {missing}, which encoder {encoder} needs</source>
        <translation>{raster} não tem a banda {missing}, de que o codificador {encoder} precisa</translation>
    </message>
    <message>
        <source>{raster} has no bands {missing}, which encoder {encoder} needs</source>
        <translation>{raster} não tem as bandas {missing}, de que o codificador {encoder} precisa</translation>
    </message>
    <message>
        <source>{raster} has the CRS {crs}, in which lengths on the ground cannot be measured, so the encoder&apos;s {encoder_resolution:g} m per pixel means nothing on it; use resolution &apos;native&apos; or reproject the raster</source>
        <translation>{raster} tem o SRC {crs}, no qual não se medem comprimentos no terreno, por isso os {encoder_resolution:g} m por pixel do codificador não significam nada nele; use a resolução &apos;native&apos; ou reprojete o raster</translation>
    </message>
    <message>
        <source>{raster} has the CRS {crs}, in which lengths on the ground cannot be measured: sizes in metres and areas are left out; reproject the raster to get them</source>
        <translation>{raster} tem o SRC {crs}, no qual não se medem comprimentos no terreno: tamanhos em metros e áreas são omitidos; reprojete o raster para obtê-los</translation>
    </message>
    <message>
        <source>{raster} has {bands} band(s), encoder {encoder} needs {bands_count} ({names})</source>
        <translation>{raster} tem {bands} banda(s), o codificador {encoder} precisa de {bands_count} ({names})</translation>
    </message>
    <message>
        <source>{raster} has {bands} bands without names, sensor {sensor_id} has {names_count} ({names}); say which they are with --sensor-bands</source>
        <translation>{raster} tem {bands} bandas sem nomes, o sensor {sensor_id} tem {names_count} ({names}); diga quais são com --sensor-bands</translation>
    </message>
    <message>
        <source>{raster} has {rows} x {cols} pixels, {file} has {first_shape} x {second_shape}; give the land mask of this tile by --grid</source>
        <translation>{raster} tem {rows} x {cols} pixels, {file} tem {first_shape} x {second_shape}; indique a máscara de terra deste bloco com --grid</translation>
    </message>
    <message>
        <source>{raster} is of Sentinel-2&apos;s processing baseline {number}, which adds {offset:g}, but {below:.0%} of a band lie below {well_below:g}: it was taken off already; give --subtract {offset:g} if not</source>
        <translation>{raster} é da linha de base de processamento {number} do Sentinel-2, que soma {offset:g}, mas {below:.0%} de uma banda está abaixo de {well_below:g}: já foi subtraído; se não foi, use --subtract {offset:g}</translation>
    </message>
    <message>
        <source>{raster} lacks bands that encoder {encoder} can do without: {told}</source>
        <translation>faltam a {raster} bandas que o codificador {encoder} pode dispensar: {told}</translation>
    </message>
    <message>
        <source>{raster} looks like Sentinel-2 since 25 January 2022, with {offset:g} added to its numbers (the darkest are {dark}), but does not say its processing baseline; if it is, give --subtract {offset:g}, or subtract it from the layer</source>
        <translation>{raster} parece Sentinel-2 posterior a 25 de janeiro de 2022, com {offset:g} somado aos números (os mais escuros são {dark}), mas não informa a linha de base de processamento; se for, use --subtract {offset:g} ou subtraia-o da camada</translation>
    </message>
    <message>
        <source>{raster}: {width:,} x {height:,} pixels, bands: {bands}, {part}. Settings: {settings}, preset {preset}, seed {seed}. TerraPatch {version}, {day}.</source>
        <translation>{raster}: {width:,} × {height:,} pixels, bandas: {bands}, {part}. Configurações: {settings}, predefinição {preset}, semente {seed}. TerraPatch {version}, {day}.</translation>
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
        <translation>{ratio:.2f} (usual até {usual:.2f})</translation>
    </message>
    <message>
        <source>{resolution:g} m per pixel</source>
        <translation>{resolution:g} m por pixel</translation>
    </message>
    <message>
        <source>{resolution} per pixel</source>
        <translation>{resolution} por pixel</translation>
    </message>
    <message>
        <source>{role}: layer &apos;{layer}&apos; cannot be transformed to degrees ({error}); give it its CRS</source>
        <translation>{role}: não é possível transformar a camada &quot;{layer}&quot; para graus ({error}); dê a ela o seu SRC</translation>
    </message>
    <message>
        <source>{role}: layer &apos;{layer}&apos; has no features with a geometry, needs at least 1</source>
        <translation>{role}: a camada &quot;{layer}&quot; não tem feições com geometria, precisa de pelo menos 1</translation>
    </message>
    <message>
        <source>{role}: layer &apos;{layer}&apos; has no features with a geometry, needs at least 1; {next}</source>
        <translation>{role}: a camada &quot;{layer}&quot; não tem feições com geometria, precisa de pelo menos 1; {next}</translation>
    </message>
    <message>
        <source>{role}: layer &apos;{layer}&apos; has no selected features with a geometry, needs at least 1; {next}</source>
        <translation>{role}: a camada &quot;{layer}&quot; não tem feições selecionadas com geometria, precisa de pelo menos 1; {next}</translation>
    </message>
    <message>
        <source>{role}: layer &apos;{name}&apos; cannot be transformed from {crs} to {table_crs} ({error}); use a layer in the CRS of &apos;{table}&apos;</source>
        <translation>{role}: não é possível transformar a camada &quot;{name}&quot; de {crs} para {table_crs} ({error}); use uma camada no SRC de &quot;{table}&quot;</translation>
    </message>
    <message>
        <source>{role}: none of the {missed} features of &apos;{name}&apos; lies on a patch of &apos;{table}&apos;; {reach}put examples on the patches</source>
        <translation>{role}: nenhuma das {missed} feições de &quot;{name}&quot; está em um recorte de &quot;{table}&quot;; {reach}ponha exemplos sobre os recortes</translation>
    </message>
    <message>
        <source>{role}: the patches of &apos;{name}&apos; are by {examples_encoder} ({examples_dim} numbers), those of &apos;{table}&apos; by {table_encoder} ({table_dim} numbers), and vectors of different encoders do not compare; embed both rasters with one encoder file</source>
        <translation>{role}: os recortes de &quot;{name}&quot; são de {examples_encoder} ({examples_dim} números), os de &quot;{table}&quot;, de {table_encoder} ({table_dim} números), e vetores de codificadores diferentes não são comparáveis; calcule os embeddings de ambos os rasters com um só arquivo de codificador</translation>
    </message>
    <message>
        <source>{role}; changing it changes the output</source>
        <translation>{role}; alterá-la altera a saída</translation>
    </message>
    <message>
        <source>{role}; changing it does not change the output</source>
        <translation>{role}; alterá-la não altera a saída</translation>
    </message>
    <message>
        <source>{role}; the model refuses other values of it than plausible ones</source>
        <translation>{role}; o modelo recusa valores dela que não sejam os plausíveis</translation>
    </message>
    <message>
        <source>{scales_file} has shape {scales_shape}, which does not fit {numbers_shape} of {file}; give both files of one tile</source>
        <translation>{scales_file} tem a forma {scales_shape}, que não corresponde a {numbers_shape} de {file}; indique os dois arquivos de um mesmo bloco</translation>
    </message>
    <message>
        <source>{scene} failed: {failure}</source>
        <translation>{scene} falhou: {failure}</translation>
    </message>
    <message>
        <source>{seconds_left} left</source>
        <translation>faltam {seconds_left}</translation>
    </message>
    <message>
        <source>{sensor} fits nearly as well</source>
        <translation>{sensor} corresponde quase tão bem</translation>
    </message>
    <message>
        <source>{sensor}, as given</source>
        <translation>{sensor}, como indicado</translation>
    </message>
    <message>
        <source>{sent} of a worker cannot be written ({error}); make room there</source>
        <translation>não é possível escrever {sent} de um worker ({error}); libere espaço ali</translation>
    </message>
    <message>
        <source>{setting} against {other}: {figure}</source>
        <translation>{setting} contra {other}: {figure}</translation>
    </message>
    <message>
        <source>{setting}, {each} each: {value:.3f}</source>
        <translation>{setting}, {each} de cada: {value:.3f}</translation>
    </message>
    <message>
        <source>{setting}: {value:.3f} ({low:.3f} to {high:.3f})</source>
        <translation>{setting}: {value:.3f} (de {low:.3f} a {high:.3f})</translation>
    </message>
    <message>
        <source>{shown} cannot be used as a name ({reason}); give another</source>
        <translation>{shown} não pode ser usado como nome ({reason}); dê outro</translation>
    </message>
    <message>
        <source>{sign} example {number} of {rows_count} has a vector that is zero or not finite, so nothing compares with it; choose another patch</source>
        <translation>o exemplo {sign} {number} de {rows_count} tem um vetor nulo ou não finito, por isso nada se compara com ele; escolha outro recorte</translation>
    </message>
    <message>
        <source>{sink_name} did not take the features ({last_error}); check that there is space on the disk and that nothing else holds the file, or write to another</source>
        <translation>{sink_name} não aceitou as feições ({last_error}); verifique se há espaço no disco e se nada mais está usando o arquivo, ou escreva em outro</translation>
    </message>
    <message>
        <source>{sink_name} did not take the features; check that there is space on the disk and that nothing else holds the file, or write to another</source>
        <translation>{sink_name} não aceitou as feições; verifique se há espaço no disco e se nada mais está usando o arquivo, ou escreva em outro</translation>
    </message>
    <message>
        <source>{size:.3g} m pixels of type {dtype}</source>
        <translation>pixels de {size:.3g} m do tipo {dtype}</translation>
    </message>
    <message>
        <source>{size} freed. </source>
        <translation>{size} liberados. </translation>
    </message>
    <message>
        <source>{size} in {folder}, {copies} of it copies of temporary layers, {runs} cancelled runs to go on with</source>
        <translation>{size} em {folder}, dos quais {copies} são cópias de camadas temporárias e {runs}, execuções canceladas que podem ser retomadas</translation>
    </message>
    <message>
        <source>{some} of {all} patches are in no cluster: their vectors are zero or not finite.</source>
        <translation>{some} de {all} recortes não estão em nenhum agrupamento: os seus vetores são nulos ou não finitos.</translation>
    </message>
    <message>
        <source>{sought} in {dataset}</source>
        <translation>{sought} em {dataset}</translation>
    </message>
    <message>
        <source>{sources} has the same name as {other_sources}, which is another scene; give items ids of their own</source>
        <translation>{sources} tem o mesmo nome que {other_sources}, que é outra cena; dê ids próprios aos itens</translation>
    </message>
    <message>
        <source>{source} cannot be opened ({error}); give a raster, an .npy or Zarr grid, or a table of embeddings</source>
        <translation>não é possível abrir {source} ({error}); indique um raster, uma grade .npy ou Zarr, ou uma tabela de embeddings</translation>
    </message>
    <message>
        <source>{source} cannot be opened as a Zarr group ({error}); give the folder of one</source>
        <translation>não é possível abrir {source} como grupo Zarr ({error}); indique a pasta de um</translation>
    </message>
    <message>
        <source>{source} cannot be read ({error}); give a table of embeddings</source>
        <translation>não é possível ler {source} ({error}); indique uma tabela de embeddings</translation>
    </message>
    <message>
        <source>{source} does not tell its coordinate system; add it to the attributes of the store, such as proj:code</source>
        <translation>{source} não informa o seu sistema de coordenadas; adicione-o aos atributos do armazenamento, como proj:code</translation>
    </message>
    <message>
        <source>{source} does not tell where its pixels lie; add spatial:transform to its attributes, or coordinates x and y</source>
        <translation>{source} não informa onde estão os seus pixels; adicione spatial:transform aos atributos, ou as coordenadas x e y</translation>
    </message>
    <message>
        <source>{source} has 0 arrays that may hold vectors (its arrays are: {arrays}); name one by --vectors</source>
        <translation>{source} tem 0 matrizes que podem conter vetores (as matrizes são: {arrays}); indique uma com --vectors</translation>
    </message>
    <message>
        <source>{source} has only missing pixels (nodata); give another</source>
        <translation>{source} só tem pixels ausentes (nodata); indique outro</translation>
    </message>
    <message>
        <source>{source} has only missing pixels there (nodata); choose another extent</source>
        <translation>{source} só tem pixels ausentes ali (sem dados); escolha outra extensão</translation>
    </message>
    <message>
        <source>{source} has the arrays {arrays}, and --vectors is {asked!r}; name one of them</source>
        <translation>{source} tem as matrizes {arrays}, e --vectors é {asked!r}; indique uma delas</translation>
    </message>
    <message>
        <source>{source} has {count:,} patches, which take {needed:,.0f} GB where {free:,.0f} GB are free; give --extent within {inside}, or coarsen more pixels to a patch</source>
        <translation>{source} tem {count:,} recortes, que ocupam {needed:,.0f} GB onde há {free:,.0f} GB livres; indique --extent dentro de {inside}, ou reúna mais pixels em um recorte</translation>
    </message>
    <message>
        <source>{source} has {count} band, and embeddings have one band a dimension, 2 or more; give the raster of the embeddings, or embed this one first</source>
        <translation>{source} tem {count} banda, e embeddings têm uma banda por dimensão, 2 ou mais; indique o raster dos embeddings ou calcule antes os embeddings deste</translation>
    </message>
    <message>
        <source>{source} has {found_count} arrays that may hold vectors ({found}); name one by --vectors</source>
        <translation>{source} tem {found_count} matrizes que podem conter vetores ({found}); indique uma com --vectors</translation>
    </message>
    <message>
        <source>{source} holds 0 rows, needs at least one vector; give another table</source>
        <translation>{source} contém 0 linhas, precisa de pelo menos um vetor; indique outra tabela</translation>
    </message>
    <message>
        <source>{source} holds the groups {groups}, each with a grid of its own; give one of them, such as {example}</source>
        <translation>{source} contém os grupos {groups}, cada um com sua própria grade; indique um deles, como {example}</translation>
    </message>
    <message>
        <source>{source} holds the times {dates}, and the date is {asked}; choose one of them by --date</source>
        <translation>{source} contém as datas {dates}, e a data é {asked}; escolha uma delas com --date</translation>
    </message>
    <message>
        <source>{source} holds {count} times and does not tell which; take one out, then import it</source>
        <translation>{source} contém {count} datas e não diz quais; extraia uma e depois importe-a</translation>
    </message>
    <message>
        <source>{source} is a Zarr store on the web, and stores are read from this computer only; download the folder, or the group of the zone that you need, and give that</source>
        <translation>{source} é um armazenamento Zarr na web, e armazenamentos só são lidos deste computador; baixe a pasta, ou o grupo da zona de que precisa, e indique-o</translation>
    </message>
    <message>
        <source>{source} is a table on the web, and tables are read from this computer only; download it, and give the file</source>
        <translation>{source} é uma tabela na web, e tabelas só são lidas deste computador; baixe-a e indique o arquivo</translation>
    </message>
    <message>
        <source>{source} is an embedding set already; cluster, similar, classify, change and export take it as it is, and QGIS opens it by Open embeddings</source>
        <translation>{source} já é um conjunto de embeddings; cluster, similar, classify, change e export o usam como está, e o QGIS o abre com “Abrir embeddings”</translation>
    </message>
    <message>
        <source>{source} is neither an .npy file nor a Zarr store, and Tessera&apos;s grids are; leave the product at auto</source>
        <translation>{source} não é um arquivo .npy nem um armazenamento Zarr, como são as grades do Tessera; deixe o produto em auto</translation>
    </message>
    <message>
        <source>{source} mixes coordinate systems: {crs} in {first_files} and {other_crs} in {file}; import them one by one</source>
        <translation>{source} mistura sistemas de coordenadas: {crs} em {first_files} e {other_crs} em {file}; importe-os um a um</translation>
    </message>
    <message>
        <source>{source} names its scales {name!r}, and has no such array; fetch the store again</source>
        <translation>{source} chama as suas escalas de {name!r} e não tem essa matriz; baixe o armazenamento de novo</translation>
    </message>
    <message>
        <source>{source} names {found} after the file, needs layername=NAME, layerid=NUMBER or subset=FILTER; leave it out, or save the features as a file of their own</source>
        <translation>{source} indica {found} depois do ficheiro, é necessário layername=NOME, layerid=NÚMERO ou subset=FILTRO; omita-o, ou guarde as feições num ficheiro próprio</translation>
    </message>
    <message>
        <source>{stage} is damaged: the self-test {what} while it used it.</source>
        <translation>{stage} está danificado: o autoteste {what} enquanto o usava.</translation>
    </message>
    <message>
        <source>{table} does not tell its coordinate system; --crs states it</source>
        <translation>{table} não informa o seu sistema de coordenadas; --crs o indica</translation>
    </message>
    <message>
        <source>{table} does not tell what made its vectors; they are called {id}, and --encoder gives the right name: only vectors of one encoder are compared</source>
        <translation>{table} não informa o que criou os seus vetores; são chamados {id}, e --encoder dá o nome certo: só são comparados vetores de um mesmo codificador</translation>
    </message>
    <message>
        <source>{table} has no geometry (a column such as geometry or bbox, or lon and lat); its columns are {names}; name one by --geometry, or join places to it</source>
        <translation>{table} não tem geometria (uma coluna como geometry ou bbox, ou lon e lat); as colunas são {names}; indique uma com --geometry ou una lugares à tabela</translation>
    </message>
    <message>
        <source>{table} holds points, lines and polygons together, needs polygons or points; give one kind</source>
        <translation>{table} contém pontos, linhas e polígonos juntos, precisa de polígonos ou pontos; indique um só tipo</translation>
    </message>
    <message>
        <source>{table} mixes coordinate systems: SRID {codes} in its geometries; import each by itself</source>
        <translation>{table} mistura sistemas de coordenadas: SRID {codes} nas geometrias; importe cada um por si</translation>
    </message>
    <message>
        <source>{table} mixes coordinate systems: {values} in column {name}; import each by itself, or give geometries of one</source>
        <translation>{table} mistura sistemas de coordenadas: {values} na coluna {name}; importe cada um por si ou indique geometrias de um só</translation>
    </message>
    <message>
        <source>{table} mixes the encoders {tags}, and their vectors do not compare; give a table of one</source>
        <translation>{table} mistura os codificadores {tags}, e os vetores deles não são comparáveis; indique uma tabela de um só</translation>
    </message>
    <message>
        <source>{table}: schema is {schema!r}, this version reads {needed!r}; reinstall TerraPatch</source>
        <translation>{table}: o esquema é {schema!r}, esta versão lê {needed!r}; reinstale o TerraPatch</translation>
    </message>
    <message>
        <source>{taken} is there already; give another name, or add --overwrite</source>
        <translation>{taken} já existe; dê outro nome ou acrescente --overwrite</translation>
    </message>
    <message>
        <source>{taken} lies in the folder of the set that is exported, where nothing is replaced; give another name</source>
        <translation>{taken} está na pasta do conjunto que é exportado, onde nada é substituído; indique outro nome</translation>
    </message>
    <message>
        <source>{taken} patches, spread evenly, stand for the {all} that you have picked.</source>
        <translation>{taken} recortes, bem distribuídos, representam os {all} que você apontou.</translation>
    </message>
    <message>
        <source>{target} is there already. Choose another folder, or remove it first.</source>
        <translation>{target} já existe. Escolha outra pasta ou remova-a antes.</translation>
    </message>
    <message>
        <source>{there} would be replaced; give another name, or add --overwrite</source>
        <translation>{there} seria substituído; dê outro nome ou acrescente --overwrite</translation>
    </message>
    <message>
        <source>{title}: {changed} of {patches} patches changed; places: {places}</source>
        <translation>{title}: {changed} de {patches} recortes mudaram; lugares: {places}</translation>
    </message>
    <message>
        <source>{tokenizer} has {st_size_mb:,.0f} MB, a tokenizer may have {largest_tokenizer_mb:,.0f}; restore the tokenizer.json that the card was written for.</source>
        <translation>{tokenizer} tem {st_size_mb:,.0f} MB, um tokenizador pode ter {largest_tokenizer_mb:,.0f}; restaure o tokenizer.json para o qual a ficha foi escrita.</translation>
    </message>
    <message>
        <source>{told} QGIS is not affected. {again}</source>
        <translation>{told} O QGIS não é afetado. {again}</translation>
    </message>
    <message>
        <source>{told}{details} Choose another Python, or set the engine up again: Settings &gt; Options &gt; TerraPatch.</source>
        <translation>{told}{details} Escolha outro Python ou instale o motor de novo: Configurações &gt; Opções &gt; TerraPatch.</translation>
    </message>
    <message>
        <source>{unusable} of {vectors_count} vectors are not finite and have no projection; embed again with a larger --min-valid, or with another encoder or precision</source>
        <translation>{unusable} de {vectors_count} vetores não são finitos e não têm projeção; calcule os embeddings de novo com um --min-valid maior, ou com outro codificador ou outra precisão</translation>
    </message>
    <message>
        <source>{url} cannot be had (HTTP {error_code}); see {page} for where it lies now, and add it as an encoder of your own.</source>
        <translation>Não é possível obter {url} (HTTP {error_code}); veja em {page} onde está agora e adicione-o como codificador próprio.</translation>
    </message>
    <message>
        <source>{url} has SHA-256 {found}…, needs {wanted}…: it was damaged on the way or is another file. Nothing was kept; try again, and if that does not help, tell the authors of TerraPatch.</source>
        <translation>{url} tem SHA-256 {found}…, precisa de {wanted}…: foi danificado no caminho ou é outro arquivo. Nada foi guardado; tente de novo e, se não adiantar, avise os autores do TerraPatch.</translation>
    </message>
    <message>
        <source>{url} has {size:,} bytes, the catalogue says {stated:,}; it is another file, and was not fetched.</source>
        <translation>{url} tem {size:,} bytes, o catálogo diz {stated:,}; é outro arquivo e não foi baixado.</translation>
    </message>
    <message>
        <source>{url} sends more than the {whole:,} bytes that it announced; nothing was kept.</source>
        <translation>{url} envia mais que os {whole:,} bytes que anunciou; nada foi guardado.</translation>
    </message>
    <message>
        <source>{values} against {of}</source>
        <translation>{values} em função de {of}</translation>
    </message>
    <message>
        <source>{values} by {of}</source>
        <translation>{values} por {of}</translation>
    </message>
    <message>
        <source>{value}, too few blocks for an interval</source>
        <translation>{value}, setores de menos para um intervalo</translation>
    </message>
    <message>
        <source>{value}, {low} to {high}</source>
        <translation>{value}, de {low} a {high}</translation>
    </message>
    <message>
        <source>{weights}, which holds weights of {onnx_file}, has {size:,} bytes, needs {needed:,}: it was cut off; copy or download it again</source>
        <translation>{weights}, que contém pesos de {onnx_file}, tem {size:,} bytes e precisa de {needed:,}: foi cortado; copie-o ou baixe-o de novo</translation>
    </message>
    <message>
        <source>{what} are {value!r}, need to be {needed} of JSON; check the list</source>
        <translation>{what} são {value!r}, devem ser {needed} de JSON; verifique a lista</translation>
    </message>
    <message>
        <source>{what} has a dimension of size {axis}, needs a name of {axes} or a size from 1</source>
        <translation>{what} tem uma dimensão de tamanho {axis}, precisa de um nome de {axes} ou de um tamanho a partir de 1</translation>
    </message>
    <message>
        <source>{what} has dimensions {tensor_dims} and value {value!r}, encoding {encoding!r} needs &apos;bands&apos; or &apos;band_groups&apos; among them, and no value</source>
        <translation>{what} tem as dimensões {tensor_dims} e o valor {value!r}, a codificação {encoding!r} precisa de &apos;bands&apos; ou &apos;band_groups&apos; entre elas, e de nenhum valor</translation>
    </message>
    <message>
        <source>{what} has dimensions {tensor_dims} and value {value!r}, encoding {encoding!r} needs &apos;height&apos; and &apos;width&apos;, and no value</source>
        <translation>{what} tem as dimensões {tensor_dims} e o valor {value!r}, a codificação {encoding!r} precisa de &apos;height&apos; e &apos;width&apos;, e de nenhum valor</translation>
    </message>
    <message>
        <source>{what} has dimensions {tensor_dims}, encoding {encoding!r} needs &apos;bands&apos; among them</source>
        <translation>{what} tem as dimensões {tensor_dims}, a codificação {encoding!r} precisa de &apos;bands&apos; entre elas</translation>
    </message>
    <message>
        <source>{what} has dimensions {tensor_dims}, needs batch (or 1), bands, height and width in the model&apos;s order, perhaps with time; other sizes than 1 cannot be filled: export the model for one date, and write a fixed number of tiles as batch of the card</source>
        <translation>{what} tem as dimensões {tensor_dims}, precisa de batch (ou 1), bandas, altura e largura na ordem do modelo, talvez com tempo; outros tamanhos que não 1 não podem ser preenchidos: exporte o modelo para uma data e escreva um número fixo de blocos como batch da ficha</translation>
    </message>
    <message>
        <source>{what} has dimensions {tensor_dims}, needs each name once and &apos;batch&apos; first</source>
        <translation>{what} tem as dimensões {tensor_dims}, precisa de cada nome uma vez e de &apos;batch&apos; primeiro</translation>
    </message>
    <message>
        <source>{what} has dimensions {tensor_dims}, which hold {held} number(s) per tile; encoding {encoding!r} gives {size}</source>
        <translation>{what} tem as dimensões {tensor_dims}, que contêm {held} número(s) por bloco; a codificação {encoding!r} dá {size}</translation>
    </message>
    <message>
        <source>{what} has fill {fill!r}, needs a number, or one for each of its bands</source>
        <translation>{what} tem fill {fill!r}, precisa de um número, ou de um para cada uma das suas bandas</translation>
    </message>
    <message>
        <source>{what} has groups {groups}, needs different names, and none of {merges}</source>
        <translation>{what} tem os grupos {groups}, precisa de nomes diferentes, e nenhum de {merges}</translation>
    </message>
    <message>
        <source>{what} has no encoding, needs one of {fitting}</source>
        <translation>{what} não tem codificação, precisa de uma de {fitting}</translation>
    </message>
    <message>
        <source>{what} has the role {role!r}, encoding {encoding!r} is for {roles}</source>
        <translation>{what} tem o papel {role!r}, a codificação {encoding!r} é para {roles}</translation>
    </message>
    <message>
        <source>{what} has the unknown dimension {axis!r}, known are {axes} and fixed sizes</source>
        <translation>{what} tem a dimensão desconhecida {axis!r}, as conhecidas são {axes} e tamanhos fixos</translation>
    </message>
    <message>
        <source>{what} has {unknown_count} numbers for unknown, {encoding!r} needs {size}</source>
        <translation>{what} tem {unknown_count} números para desconhecido, {encoding!r} precisa de {size}</translation>
    </message>
    <message>
        <source>{what} holds {bands}, needs names of bands of the card, each in one group and once</source>
        <translation>{what} contém {bands}, precisa de nomes de bandas da ficha, cada uma em um só grupo e uma vez</translation>
    </message>
    <message>
        <source>{what} is a constant without a value; write the number or the nested list it holds</source>
        <translation>{what} é uma constante sem valor; escreva o número ou a lista aninhada que ela contém</translation>
    </message>
    <message>
        <source>{what} is computed from {of} of {first_lengths:g} and {second_lengths:g} µm, {index} needs {first} first and {second} second</source>
        <translation>{what} é calculado de {of} de {first_lengths:g} e {second_lengths:g} µm, {index} precisa primeiro de {first} e depois de {second}</translation>
    </message>
    <message>
        <source>{what} is computed from {of}, {index} needs &apos;of&apos; with the names of two measured bands of the card: {first}, then {second}</source>
        <translation>{what} é calculado de {of}, {index} precisa de &apos;of&apos; com os nomes de duas bandas medidas da ficha: {first}, depois {second}</translation>
    </message>
    <message>
        <source>{what} names bands in &apos;of&apos; and has no index; name one of {indices}</source>
        <translation>{what} nomeia bandas em &apos;of&apos; e não tem índice; indique um de {indices}</translation>
    </message>
    <message>
        <source>{what} {file} cannot be read ({error}); give a file of points, lines or polygons, such as a GeoPackage</source>
        <translation>não é possível ler {what} {file} ({error}); indique um arquivo de pontos, linhas ou polígonos, como um GeoPackage</translation>
    </message>
    <message>
        <source>{what} {file} cannot be transformed to the raster&apos;s CRS ({error}); give them in the raster&apos;s CRS</source>
        <translation>não é possível transformar {what} {file} para o SRC do raster ({error}); indique-os no SRC do raster</translation>
    </message>
    <message>
        <source>{what} {file} hold damaged geometries ({error}); mend them first, such as with QGIS&apos;s Fix geometries</source>
        <translation>{what} {file} contém geometrias danificadas ({error}); corrija-as antes, por exemplo com &quot;Corrigir geometrias&quot; do QGIS</translation>
    </message>
    <message>
        <source>{what} {file} holds no features; give a file of points, lines or polygons</source>
        <translation>{what} {file} não contém feições; indique um arquivo de pontos, linhas ou polígonos</translation>
    </message>
    <message>
        <source>{what}: groups belong to layouts &apos;tokens&apos; and &apos;map_last&apos;, it is {layout!r}</source>
        <translation>{what}: groups pertence aos layouts &apos;tokens&apos; e &apos;map_last&apos;, este é {layout!r}</translation>
    </message>
    <message>
        <source>{what}: patch_px is {patch_px} and dim {output_dim}, both need to be 1 or more</source>
        <translation>{what}: patch_px é {patch_px} e dim {output_dim}, ambos devem ser 1 ou mais</translation>
    </message>
    <message>
        <source>{what}: prefix and suffix tokens belong to layout &apos;tokens&apos;, it is {layout!r}</source>
        <translation>{what}: tokens de prefixo e sufixo pertencem ao layout &apos;tokens&apos;, este é {layout!r}</translation>
    </message>
    <message>
        <source>{what}; its bands are {bands_of_raster}. Give a raster that holds them, name the bands to take in their place with --bands, or use encoder mosaiks, which takes any bands</source>
        <translation>{what}; as bandas são {bands_of_raster}. Indique um raster que as contenha, nomeie com --bands as bandas a usar no lugar delas, ou use o codificador mosaiks, que aceita quaisquer bandas</translation>
    </message>
    <message>
        <source>{where} holds {values!r}, needs an object</source>
        <translation>{where} contém {values!r}, precisa de um objeto</translation>
    </message>
    <message>
        <source>{where} {parts}; see docs/encoder-card.md for the keys of a card</source>
        <translation>{where} {parts}; veja em docs/encoder-card.md as chaves de uma ficha</translation>
    </message>
    <message>
        <source>{where}: band {band!r} is computed from {lost}, which may be missing; put it into a group with fill too</source>
        <translation>{where}: a banda {band!r} é calculada de {lost}, que pode faltar; ponha-a também em um grupo com fill</translation>
    </message>
    <message>
        <source>{where}: band {name!r} has wavelength {wavelength!r} with unit {unit!r}, needs a number in &apos;um&apos; or &apos;nm&apos;, and leave wavelength_um out</source>
        <translation>{where}: a banda {name!r} tem o comprimento de onda {wavelength!r} com a unidade {unit!r}, precisa de um número em &apos;um&apos; ou &apos;nm&apos;, e omita wavelength_um</translation>
    </message>
    <message>
        <source>{where}: band_groups are {groups}, need different names</source>
        <translation>{where}: band_groups são {groups}, precisam de nomes diferentes</translation>
    </message>
    <message>
        <source>{where}: bands is empty though bands_flexible is false; list the bands in model order</source>
        <translation>{where}: bands está vazio embora bands_flexible seja false; liste as bandas na ordem do modelo</translation>
    </message>
    <message>
        <source>{where}: bands {twice} are there twice, indices and band_groups need different names</source>
        <translation>{where}: as bandas {twice} aparecem duas vezes, índices e band_groups precisam de nomes diferentes</translation>
    </message>
    <message>
        <source>{where}: bands_flexible is true, indices and band_groups need it to be false</source>
        <translation>{where}: bands_flexible é true, índices e band_groups precisam que seja false</translation>
    </message>
    <message>
        <source>{where}: batch is {batch} and the pixels have dimensions {pixels_dims}, needs a number from 1 and &apos;batch&apos; as first dimension</source>
        <translation>{where}: batch é {batch} e os pixels têm as dimensões {pixels_dims}, precisa de um número a partir de 1 e de &apos;batch&apos; como primeira dimensão</translation>
    </message>
    <message>
        <source>{where}: data_files are {data_files}, needs names of files</source>
        <translation>{where}: data_files são {data_files}, precisa de nomes de arquivos</translation>
    </message>
    <message>
        <source>{where}: every band may be missing, needs one that is in no group with fill</source>
        <translation>{where}: todas as bandas podem faltar, precisa de uma que não esteja em nenhum grupo com fill</translation>
    </message>
    <message>
        <source>{where}: id is {encoder!r}, needs to be of 1 to 64 letters, digits, dots, hyphens and underscores, a letter or digit first</source>
        <translation>{where}: id é {encoder!r}, deve ter de 1 a 64 letras, dígitos, pontos, hifens e sublinhados, com uma letra ou um dígito no início</translation>
    </message>
    <message>
        <source>{where}: input {tensor!r} has the dimension &apos;band_groups&apos;, needs the role &apos;mask&apos; and band_groups on the card</source>
        <translation>{where}: a entrada {tensor!r} tem a dimensão &apos;band_groups&apos;, precisa do papel &apos;mask&apos; e de band_groups na ficha</translation>
    </message>
    <message>
        <source>{where}: input {tensor!r} tells where a tile lies, needs a dimension &apos;batch&apos;</source>
        <translation>{where}: a entrada {tensor!r} diz onde está um bloco, precisa de uma dimensão &apos;batch&apos;</translation>
    </message>
    <message>
        <source>{where}: outputs is empty, needs the tensor that holds the vectors</source>
        <translation>{where}: outputs está vazio, precisa do tensor que contém os vetores</translation>
    </message>
    <message>
        <source>{where}: scaling &apos;sensor&apos; knows measured bands alone, not indices and band_groups</source>
        <translation>{where}: o escalonamento &apos;sensor&apos; só conhece bandas medidas, não índices nem band_groups</translation>
    </message>
    <message>
        <source>{where}: scaling holds {item!r}, needs objects with a type</source>
        <translation>{where}: scaling contém {item!r}, precisa de objetos com um type</translation>
    </message>
    <message>
        <source>{where}: scaling {kind!r} lacks {missing}</source>
        <translation>{where}: ao escalonamento {kind!r} falta {missing}</translation>
    </message>
    <message>
        <source>{where}: schema is {schema!r}, this version reads {needed!r}</source>
        <translation>{where}: o esquema é {schema!r}, esta versão lê {needed!r}</translation>
    </message>
    <message>
        <source>{where}: text is for one vector a patch, outputs have groups; leave one of them out</source>
        <translation>{where}: text é para um vetor por recorte, outputs tem grupos; omita um dos dois</translation>
    </message>
    <message>
        <source>{where}: text.length is {length}, needs to be 1 to {most_tokens} tokens</source>
        <translation>{where}: text.length é {length}, deve ir de 1 a {most_tokens} tokens</translation>
    </message>
    <message>
        <source>{where}: text.pad_id is {pad_id}, needs to be 0 or more</source>
        <translation>{where}: text.pad_id é {pad_id}, deve ser 0 ou mais</translation>
    </message>
    <message>
        <source>{where}: text.templates are {templates_count}, needs {most_templates} at most</source>
        <translation>{where}: text.templates são {templates_count}, o máximo é {most_templates}</translation>
    </message>
    <message>
        <source>{where}: text.templates hold {template!r}, needs sentences of at most {longest_template} letters with one {{}} in place of the term</source>
        <translation>{where}: text.templates contém {template!r}, precisa de frases de no máximo {longest_template} letras com um {{}} no lugar do termo</translation>
    </message>
    <message>
        <source>{where}: text.{key} is {digest!r}, needs a SHA-256 of 64 digits in hex</source>
        <translation>{where}: text.{key} é {digest!r}, precisa de um SHA-256 de 64 dígitos hexadecimais</translation>
    </message>
    <message>
        <source>{where}: text.{key} is {name!r}, needs a file {suffix} beside the model</source>
        <translation>{where}: text.{key} é {name!r}, precisa de um arquivo {suffix} ao lado do modelo</translation>
    </message>
    <message>
        <source>{where}: text.{key} is {number}, needs a finite number</source>
        <translation>{where}: text.{key} é {number}, precisa de um número finito</translation>
    </message>
    <message>
        <source>{where}: the model gives one vector for a window of {tile} px, and patches are squares; export its tokens or feature map, or export it for a square window</source>
        <translation>{where}: o modelo dá um vetor para uma janela de {tile} px, e os recortes são quadrados; exporte os tokens ou o mapa de características dele, ou exporte-o para uma janela quadrada</translation>
    </message>
    <message>
        <source>{where}: weights lie in {name!r}, which is not a file beside the model; export the model again with its weights in a file of the same folder</source>
        <translation>{where}: os pesos estão em {name!r}, que não é um arquivo ao lado do modelo; exporte o modelo de novo com os pesos em um arquivo da mesma pasta</translation>
    </message>
    <message>
        <source>{where}: window default is {tile} though square_only is true; one of them is wrong</source>
        <translation>{where}: o default de window é {tile}, embora square_only seja true; um dos dois está errado</translation>
    </message>
    <message>
        <source>{where}: window has min {least}, default {tile}, max {most}, needs 1 or more, in this order</source>
        <translation>{where}: window tem min {least}, default {tile}, max {most}, precisa de 1 ou mais, nesta ordem</translation>
    </message>
    <message>
        <source>{where}: window has multiple_of {step}, needs 1 or more, and overlap {overlap}, needs 0 or more</source>
        <translation>{where}: window tem multiple_of {step}, precisa de 1 ou mais, e overlap {overlap}, precisa de 0 ou mais</translation>
    </message>
    <message>
        <source>{where}: window holds {error}; see docs/encoder-card.md</source>
        <translation>{where}: window contém {error}; veja docs/encoder-card.md</translation>
    </message>
    <message>
        <source>{where}: {band} has a wavelength of {wavelength:g} µm, needs to be above 0 and at most {longest_wavelength_um:g}{hint}</source>
        <translation>{where}: {band} tem o comprimento de onda {wavelength:g} µm, deve ser acima de 0 e no máximo {longest_wavelength_um:g}{hint}</translation>
    </message>
    <message>
        <source>{where}: {count} inputs have the role &apos;pixels&apos;, needs exactly one</source>
        <translation>{where}: {count} entradas têm o papel &apos;pixels&apos;, precisa de exatamente uma</translation>
    </message>
    <message>
        <source>{where}: {key} is {items!r}, needs a list</source>
        <translation>{where}: {key} é {items!r}, precisa de uma lista</translation>
    </message>
    <message>
        <source>{where}: {name} is {value!r}, needs {plain}; see docs/encoder-card.md</source>
        <translation>{where}: {name} é {value!r}, precisa de {plain}; veja docs/encoder-card.md</translation>
    </message>
    <message>
        <source>{why}, so that nobody can say which setting finds or maps best: groups that come back are not yet the groups that you mean. Labels of each class in several parts of the scene tell that.</source>
        <translation>{why}, de modo que não se pode dizer qual configuração encontra ou mapeia melhor: grupos que reaparecem ainda não são os grupos que você busca. Rótulos de cada classe em várias partes da cena dizem isso.</translation>
    </message>
    <message>
        <source>{workers} workers at {address}</source>
        <translation>{workers} workers em {address}</translation>
    </message>
    <message>
        <source>{wrong} changed since the set was made: the checksum is another</source>
        <translation>{wrong} mudou desde que o conjunto foi feito: a soma de verificação é outra</translation>
    </message>
    <message>
        <source>{zoom}, 1 tile of the service</source>
        <translation>{zoom}, 1 bloco do serviço</translation>
    </message>
    <message>
        <source>{zoom}, {tiles} tiles of the service</source>
        <translation>{zoom}, {tiles} blocos do serviço</translation>
    </message>
    <message>
        <source>{} (other encoder)</source>
        <translation>{} (outro codificador)</translation>
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
        <translation>{} não existe; escolha um arquivo .onnx.</translation>
    </message>
    <message>
        <source>{} exists already. Replace it, with every layer in it?</source>
        <translation>{} já existe. Substituí-lo, com todas as camadas que contém?</translation>
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
        <translation>{} ocorrências</translation>
    </message>
    <message>
        <source>{} holds no setting of an encoder yet; let the sweep go on.</source>
        <translation>{} ainda não contém nenhuma configuração de um codificador; deixe a varredura continuar.</translation>
    </message>
    <message>
        <source>{} is installed, and in the list of encoders.</source>
        <translation>{} está instalado e na lista de codificadores.</translation>
    </message>
    <message>
        <source>{} is not one of your own encoders; remove the file itself.</source>
        <translation>{} não é um dos seus codificadores; remova o próprio arquivo.</translation>
    </message>
    <message>
        <source>{} is not the result of a sweep; choose a sweep.json.</source>
        <translation>{} não é o resultado de uma varredura; escolha um sweep.json.</translation>
    </message>
    <message>
        <source>{} keeps weights in a separate file that its card does not name; add it to data_files of the card beside the model, or remove that card and choose the model again.</source>
        <translation>{} guarda pesos em um arquivo separado que a ficha não cita; acrescente-o a data_files da ficha ao lado do modelo, ou remova essa ficha e escolha o modelo de novo.</translation>
    </message>
    <message>
        <source>{} labels</source>
        <translation>{} rótulos</translation>
    </message>
    <message>
        <source>{} min</source>
        <translation>{} min</translation>
    </message>
    <message>
        <source>{} of memory are free: embed less, or larger patches</source>
        <translation>{} de memória livres: calcule embeddings de menos área, ou recortes maiores</translation>
    </message>
    <message>
        <source>{} of memory are free: save to a GeoPackage, or embed less</source>
        <translation>{} de memória livres: salve em um GeoPackage ou calcule embeddings de menos área</translation>
    </message>
    <message>
        <source>{} patches</source>
        <translation>{} recortes</translation>
    </message>
    <message>
        <source>{} per pixel</source>
        <translation>{} por pixel</translation>
    </message>
    <message>
        <source>{} px each, no CRS</source>
        <translation>{} px cada, sem SRC</translation>
    </message>
    <message>
        <source>{} px patches</source>
        <translation>recortes de {} px</translation>
    </message>
    <message>
        <source>{} s</source>
        <translation>{} s</translation>
    </message>
    <message>
        <source>{}, checked by hashes (SHA-256)</source>
        <translation>{}, verificado por hashes (SHA-256)</translation>
    </message>
    <message>
        <source>{}-dimensional vectors</source>
        <translation>vetores de {} dimensões</translation>
    </message>
    <message>
        <source>{}: cancelled</source>
        <translation>{}: cancelado</translation>
    </message>
    <message>
        <source>{}: colours</source>
        <translation>{}: cores</translation>
    </message>
    <message>
        <source>{}: hits</source>
        <translation>{}: ocorrências</translation>
    </message>
    <message>
        <source>{}: similarity</source>
        <translation>{}: similaridade</translation>
    </message>
    <message>
        <source>{}: tiles</source>
        <translation>{}: blocos</translation>
    </message>
</context>
</TS>
